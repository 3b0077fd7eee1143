import { spawnSync } from 'node:child_process'

interface Measured {
  version: string
  threads: number
  layout: string
  imagesPerSecond: number[]
}

/** Native PyTorch's paces, by the Python that `PYTHON` names or `python3`; none, and a line that says so, where it has no torch. */
export function pytorch(batch: number): Measured[] {
  const python = process.env['PYTHON'] ?? 'python3'
  console.log('PyTorch, native …')
  const options = ['--batch', String(batch), '--warm-ups', '5', '--runs', '5', '--steps', '10']
  const { status, stdout, stderr } = spawnSync(python, ['bench/peers/pytorch.py', ...options], {
    encoding: 'utf8',
  })
  if (status !== 0) {
    const reason = stderr?.trim().split('\n').at(-1) ?? `${python} could not be started`
    console.log(`PyTorch is left out: ${reason}. Install it, or name its interpreter by PYTHON=…`)
    return []
  }
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measured)
}
