/** Native PyTorch, where a Python on this machine has it: runs bench/peers/pytorch.py. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Measured {
  version: string
  threads: number
  layout: string
  imagesPerSecond: number[]
}

/** The interpreter that `PYTHON` names, or each python3 in PATH: a virtual environment's may hide the system's, which has torch. */
function candidates(): string[] {
  const { PYTHON, PATH = '' } = process.env
  if (PYTHON) return [PYTHON]
  return PATH.split(delimiter)
    .map((folder) => join(folder, 'python3'))
    .filter((path) => existsSync(path))
}

/** Paces of each number of threads and layout; none, and a line that says so, where no Python has torch. */
export function pytorch(batch: number): Measured[] {
  const python = candidates().find((path) => spawnSync(path, ['-c', 'import torch']).status === 0)
  if (!python) {
    console.log(
      'PyTorch is not installed: its entries are left out. Another interpreter: PYTHON=… npm run bench',
    )
    return []
  }
  console.log('PyTorch, native …')
  const options = ['--batch', String(batch), '--warm-ups', '5', '--runs', '5', '--steps', '10']
  const { status, stdout, stderr } = spawnSync(python, ['bench/peers/pytorch.py', ...options], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`bench/peers/pytorch.py failed:\n${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measured)
}
