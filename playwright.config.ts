import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './tools/chromium'

const port = Number(process.env.E2E_PORT ?? 8014)
const base = process.env.BASE_PATH ?? '/'

/** Tests of the built book in a real browser: run `npm run build` first. `BASE_PATH` is the path that it was built for. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.tmp/playwright',
  workers: 3, // on two cores: a test waits for about as long as it computes
  timeout: 120_000, // all waits are ceilings for a slow machine that does something else beside; none is reached where all is well
  expect: { timeout: 30_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    browserName: 'chromium',
    serviceWorkers: 'block', // keeping the book offline would only load each test with it; tests/e2e/offline.spec.ts allows it
    launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
  },
  // What trains takes all cores and is timed by patience, so only two such tests at a time; pages are looked at beside them.
  projects: [
    { name: 'computing', grep: /@computes/, workers: 2 },
    { name: 'reading', grepInvert: /@computes/, fullyParallel: true },
  ],
  webServer: {
    command: 'node --import tsx tools/serve.ts',
    env: { PORT: String(port), BASE_PATH: base },
    url: `http://localhost:${port}${base}`,
  },
})
