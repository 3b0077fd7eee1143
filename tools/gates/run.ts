/** Runs the gates in order, stops at the first failure, and adds up the tests that ran. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countPlaywright, countVitest, type TestCount } from './count'

/** Where the test runners leave their reports. */
export const REPORTS = '.tmp/reports'

/** One gate: a command, and the report to count if the command runs tests. */
export interface Gate {
  name: string
  /** Program and arguments; a program of an installed package is found without npx. */
  command: [string, ...string[]]
  env?: Record<string, string>
  /** May run at the same time as the gate before it; what they print comes when each is done. */
  beside?: true
  tests?: { report: string; format: 'vitest' | 'playwright' }
}

const counters = { vitest: countVitest, playwright: countPlaywright }

/** Runs `gates`; prints name, time and, at the end, how many tests passed and failed. Returns the exit code. */
export async function runGates(gates: Gate[]): Promise<number> {
  const total = { passed: 0, failed: 0 }
  let failedGate: string | undefined
  const began = performance.now()
  for (const group of groups(gates)) {
    const passed = await Promise.all(group.map((gate) => runGate(gate, total, group.length > 1)))
    failedGate = group[passed.indexOf(false)]?.name
    if (failedGate) break
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    failedGate ? `\n✗ ${failedGate} failed after ${seconds} s` : `\n✓ all gates passed in ${seconds} s`,
  )
  // A gate that is no test (lint, types, sizes …) still counts as one failure, so that the last line never reads well in a red run.
  if (failedGate && total.failed === 0) total.failed = 1
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return failedGate ? 1 : 0
}

/** Each gate with those that may run beside it. */
function groups(gates: Gate[]): Gate[][] {
  const all: Gate[][] = []
  for (const gate of gates)
    if (gate.beside && all.length > 0) all.at(-1)!.push(gate)
    else all.push([gate])
  return all
}

async function runGate(gate: Gate, total: TestCount, isHeldBack: boolean): Promise<boolean> {
  const title = `\n── ${gate.name}`
  if (!isHeldBack) console.log(title)
  const began = performance.now()
  const report = gate.tests && join(REPORTS, gate.tests.report)
  if (report) {
    mkdirSync(REPORTS, { recursive: true })
    rmSync(report, { force: true })
  }
  const { code, printed } = await run(gate, isHeldBack)
  if (isHeldBack) console.log(`${title}\n${printed}`.trimEnd())
  let passed = code === 0
  if (gate.tests && report) {
    const count = readCount(report, gate.tests.format)
    total.passed += count.passed
    total.failed += count.failed
    console.log(`   ${count.passed} passed, ${count.failed} failed`)
    if (count.passed + count.failed === 0) {
      console.error(
        `   ${gate.name} ran no tests at all. That is a failure: its patterns match nothing, or it broke before it began.`,
      )
      passed = false
    }
    if (count.failed > 0) passed = false
  }
  console.log(`${passed ? '✓' : '✗'} ${gate.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return passed
}

function readCount(report: string, format: 'vitest' | 'playwright'): TestCount {
  try {
    return counters[format](JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 } // no report: the runner broke before its first test
  }
}

/** The exit code of a gate's command, and what it printed if that is held back. */
function run(
  { command: [program, ...args], env }: Gate,
  isHeldBack: boolean,
): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: isHeldBack ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {
        ...process.env,
        PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
        ...env,
      },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.on('error', (error) => {
      printed += `   ${program} could not be started: ${error.message}. Run npm ci first.`
      if (!isHeldBack) console.error(printed)
      resolve({ code: 127, printed })
    })
    child.on('close', (code) => resolve({ code: code ?? 1, printed }))
  })
}
