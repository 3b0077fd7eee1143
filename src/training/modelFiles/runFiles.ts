/** A run as files for a spreadsheet or a script: everything needed to plot it, and to run it again. */
import type { BackendName, Evaluation, Plan, RateChange, StepRecord } from '../../engine/protocol'

/** The machine, as far as the browser tells. */
export interface DeviceInfo {
  browser?: string
  /** Name of the graphics adapter. */
  gpu?: string
  cores?: number
}

export interface Run {
  plan: Plan
  rateChanges: readonly RateChange[]
  records: readonly StepRecord[]
  evaluations: readonly Evaluation[]
  backend: BackendName | null
  device: DeviceInfo
}

/** Rises when a field changes its meaning or goes away. */
export const RUN_FILE_VERSION = 1

/** What `runToJson` writes: `Run` with a name and a version. Numbers that are not finite are null, as JSON has none. */
export interface RunFile extends Run {
  schema: 'one-layer-deeper/run'
  version: typeof RUN_FILE_VERSION
}

export function runToJson({ plan, rateChanges, records, evaluations, backend, device }: Run): string {
  const file: RunFile = {
    schema: 'one-layer-deeper/run',
    version: RUN_FILE_VERSION,
    plan,
    rateChanges,
    backend,
    device,
    records,
    evaluations,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

const COLUMNS = ['step', 'epoch', 'loss', 'accuracy', 'ms', 'learning_rate', 'test_accuracy', 'test_images']

/** Quoted when it must be (RFC 4180). */
const field = (value: number | string | undefined) => {
  const plain = value === undefined ? '' : String(value)
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** The learning rate that step `step` (1-based) used. */
function rateAt({ plan, rateChanges }: Run, step: number): number {
  return rateChanges.reduce((rate, change) => (change.step < step ? change.rate : rate), plan.learningRate)
}

/**
 * One row a step, and one for an evaluation before the first. Of several evaluations after the same step the one on
 * most images counts, the later of equals. Lines end in CR LF; empty fields mean "not measured".
 */
export function runToCsv(run: Run): string {
  const tests = new Map<number, Evaluation>()
  for (const evaluation of run.evaluations) {
    const before = tests.get(evaluation.step)
    if (!before || evaluation.images >= before.images) tests.set(evaluation.step, evaluation)
  }
  const records = new Map(run.records.map((record) => [record.step, record]))
  const steps = [...new Set([...records.keys(), ...tests.keys()])].sort((a, b) => a - b)
  const rows = steps.map((step) => {
    const record = records.get(step)
    const test = tests.get(step)
    const rate = record && rateAt(run, step)
    return [
      step,
      record?.epoch,
      record?.loss,
      record?.accuracy,
      record?.ms,
      rate,
      test?.accuracy,
      test?.images,
    ]
  })
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}
