/** Trains a network of section 8.4 in Node: step by step, kept on the way, so that an interrupted call is taken up again by the next one. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SceneLearner } from '../../src/engine/scenes/learner'
import type { ParameterState } from '../../src/engine/parameters'

/** Where progress is kept. */
const FOLDER = '.tmp/scenes'
const KEEP_EVERY = 250
const SAY_EVERY = 50

export interface Training<Truth> {
  /** Names the file that progress is kept in: change it with the recipe. */
  name: string
  steps: number
  /** Makes the learner, from what was kept where something was. */
  learnerFrom(state?: ParameterState): SceneLearner<Truth>
  /** The scenes of a step, [n · 9216] in 0–255, and what is true of them. */
  batchAt(step: number): { pixels: Uint8Array; truth: Truth }
  rateAt(step: number): number
  /** Said now and then, of the network as it stands. */
  judge?(learner: SceneLearner<Truth>): Promise<string>
  judgeEvery?: number
}

const log = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

/** Trains to the end; the caller disposes the learner. */
export async function trainScenes<Truth>(training: Training<Truth>): Promise<SceneLearner<Truth>> {
  const { name, steps, judge, judgeEvery = 1000 } = training
  const learner = training.learnerFrom(await readKept(name))
  let sum = 0
  let since = performance.now()
  while (learner.step < steps) {
    const { step } = learner
    const { pixels, truth } = training.batchAt(step)
    sum += await learner.train(pixels, truth, training.rateAt(step))
    const done = learner.step
    if (done % SAY_EVERY === 0) {
      const ms = (performance.now() - since) / SAY_EVERY
      log(`${name} ${done}/${steps}: loss ${(sum / SAY_EVERY).toFixed(4)}, ${ms.toFixed(0)} ms a step`)
      sum = 0
      since = performance.now()
    }
    if (done % KEEP_EVERY === 0 || done === steps) await keep(name, await learner.read())
    if (judge && (done % judgeEvery === 0 || done === steps)) {
      log(`${name} ${done}: ${await judge(learner)}`)
      since = performance.now()
    }
  }
  return learner
}

/** Rises over the first steps, then falls to nothing along half a cosine. */
export function warmCosine(rate: number, steps: number, warm = 100): (step: number) => number {
  return (step) =>
    rate * Math.min(1, (step + 1) / warm) * 0.5 * (1 + Math.cos((Math.PI * Math.min(step, steps)) / steps))
}

async function keep(name: string, { step, values, slots }: ParameterState): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const whole = new Float32Array([step, values.length, ...[values, ...slots].flatMap((part) => [...part])])
  const file = join(FOLDER, `${name}.bin`)
  await writeFile(`${file}.new`, new Uint8Array(whole.buffer))
  await rename(`${file}.new`, file)
}

/** What was kept of a training; undefined where there is nothing. */
export async function readKept(name: string): Promise<ParameterState | undefined> {
  const bytes = await readFile(join(FOLDER, `${name}.bin`)).catch(() => null)
  if (!bytes) return undefined
  const whole = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const [step, size] = whole as unknown as [number, number]
  const parts = Array.from({ length: (whole.length - 2) / size }, (_, i) =>
    whole.slice(2 + i * size, 2 + (i + 1) * size),
  )
  return { step, values: parts[0]!, slots: parts.slice(1) }
}
