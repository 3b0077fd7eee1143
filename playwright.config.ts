import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './tools/chromium'

const port = Number(process.env.E2E_PORT ?? 8014)
const base = process.env.BASE_PATH ?? '/'

const COMPUTING =
  '**/{training,engine,offline,half-vs-single,training-precision,layer-times,gpu-vs-cpu,data-parallel,large-batches}.spec.ts'

/** Tests of the built book in a real browser: run `npm run build` first. `BASE_PATH` is the path that it was built for. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.tmp/playwright',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // for a machine that does something else beside
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}${base}`,
    browserName: 'chromium',
    serviceWorkers: 'block', // keeping the book offline would only load each test with it; tests/e2e/offline.spec.ts allows it
    launchOptions: { executablePath: chromiumPath, args: chromiumArgs },
  },
  // What trains takes all cores and is timed by patience, so one file of it at a time; pages are looked at two by two.
  projects: [
    { name: 'computing', testMatch: COMPUTING, workers: 1 },
    { name: 'reading', testMatch: '**/*.spec.ts', testIgnore: COMPUTING, fullyParallel: true },
  ],
  webServer: {
    command: 'node --import tsx tools/serve.ts',
    env: { PORT: String(port), BASE_PATH: base },
    url: `http://localhost:${port}${base}`,
  },
})
