import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Unit, content and snapshot tests: everything that runs in Node. The real-browser tests are Playwright's. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'tests/**/*.test.ts',
      'tests/**/*.test.tsx',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    testTimeout: 60_000,
    maxWorkers: '100%', // vitest leaves a core idle by itself: half of a small machine
    passWithNoTests: false,
  },
})
