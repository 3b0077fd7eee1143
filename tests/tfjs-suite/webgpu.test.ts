import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test(
  "tfjs-core's specs of what is ours on webgpu fail on exactly the listed ones",
  { timeout: 900_000 },
  () => {
    // On lavapipe where it is, since none fails there.
    const driver = process.env['HALF_VK_ICD_FILENAMES']
    const run = fileURLToPath(new URL('./run.ts', import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', run, '--webgpu'], {
      encoding: 'utf8',
      env: { ...process.env, ...(driver && { VK_ICD_FILENAMES: driver }) },
    })
    if (stdout.startsWith('skipped')) console.info(stdout)
    expect(status, `${stdout}\n${stderr}`).toBe(0)
  },
)
