import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './tools/chromium'

const port = Number(process.env.E2E_PORT ?? 8014)
const base = process.env.BASE_PATH ?? '/'

/** Tests of the built book in a real browser: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.tmp/playwright',
  workers: 1,
  timeout: 60_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    browserName: 'chromium',
    launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
  },
  webServer: {
    command: 'node --import tsx tools/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}${base}`,
  },
})
