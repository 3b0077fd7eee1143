import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

/** Pages, figures, widgets, arithmetic and content keep nothing between files, so theirs share what they import: most of their time was that. */
const SHARING = [
  'src/{app,book,figures,gallery,lib,math,offline,training,widgets}/**/*.test.{ts,tsx}',
  'tests/{content,visual}/**/*.test.{ts,tsx}',
]

/** Unit, content and snapshot tests: everything that runs in Node. The real-browser tests are Playwright's. */
export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%', // vitest leaves a core idle by itself: half of a small machine
    passWithNoTests: false,
    // For Mesa's lavapipe: a test runs its WGSL once, so compiling it quickly counts for more than running it quickly.
    env: { GALLIVM_PERF: 'nopt', LP_NATIVE_VECTOR_WIDTH: '128' },
    projects: [
      {
        extends: true,
        test: {
          name: 'alone', // first, for the longest are among them: the engine has one backend a process
          include: ['{src,tests,tools,bench}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...SHARING],
        },
      },
      {
        extends: true,
        test: {
          name: 'sharing',
          include: SHARING,
          isolate: false,
          setupFiles: 'tests/support/leaveNothing.ts',
        },
      },
    ],
  },
})
