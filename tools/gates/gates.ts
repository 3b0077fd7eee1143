/** Every gate of the house, in the order in which they run: what is cheap and says most goes first. */
import { join } from 'node:path'
import { REPORTS, type Gate } from './run'

export const GATES: Gate[] = [
  { name: 'kernels', command: ['npm', 'run', '--silent', 'build:wasm'] }, // tests and types below need what it builds
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], beside: true },
  { name: 'types', command: ['tsc', '-b'], beside: true },
  {
    name: 'layers',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src',
      'content',
      'tools',
      'tests',
      'bench',
    ],
    beside: true,
  },
  { name: 'unused', command: ['knip', '--no-progress'], beside: true },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(REPORTS, 'vitest.json')}`,
    ],
    env: { CI: '1' }, // a missing snapshot is a failure, not a new file
    tests: { report: 'vitest.json', format: 'vitest' },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['tsx', 'tools/gates/size.ts'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'playwright.json') },
    tests: { report: 'playwright.json', format: 'playwright' },
  },
]

/** The gates called `names`, in their usual order; all of them when no name is given. Exits at a name that is none. */
export function pickGates(names: string[]): Gate[] {
  const unknown = names.find((name) => !GATES.some((gate) => gate.name === name))
  if (unknown !== undefined) {
    console.error(
      `There is no gate called “${unknown}”. The gates are: ${GATES.map((gate) => gate.name).join(', ')}.`,
    )
    process.exit(1)
  }
  return names.length === 0 ? GATES : GATES.filter((gate) => names.includes(gate.name))
}
