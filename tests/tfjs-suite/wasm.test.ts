import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test("tfjs-core's own suite fails on exactly the listed specs", { timeout: 180_000 }, () => {
  const run = fileURLToPath(new URL('./run.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', run], {
    encoding: 'utf8',
  })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
})
