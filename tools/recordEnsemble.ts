/**
 * `npx tsx tools/recordEnsemble.ts`: what each member of the shipped ensemble says of the test digits that any of them gets wrong, for section
 * 8.1.2's lab of votes and its text. Needs `npm run build:wasm`; takes a few minutes.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import {
  ALL,
  answerOf,
  largest,
  membersOf,
  printedOf,
  UNIT,
  type Recorded,
} from '../src/widgets/ensemble/model'
import { readMnist } from '../tests/support/nodeMnist'
import { greySheet } from './errors/greySheet'
import type { EnsembleCard } from './pretrain/card'
import { average, probabilitiesOf, verdictOf } from './pretrain/judge'
import { cardOf, thetasOf } from './pretrain/readThetas'

const OUT = 'src/widgets/ensemble/'
/** What the text prints of it. */
const FACTS = 'content/facts/ownEnsemble.json'
const COLUMNS = 16

await startNodeWasm()
const test = await readMnist('test', 10_000)
const threads = Math.min(2, availableParallelism())
const card = await cardOf<EnsembleCard>('ensemble')
const answers: Float32Array[] = []
for (const { plan, weights } of card.members) {
  answers.push((await probabilitiesOf(plan, await thetasOf('ensemble', plan, weights), test, threads))[0]!)
  process.stdout.write(`${answers.length} of ${card.members.length} networks asked\n`)
}
const digits = [...new Set(answers.flatMap((each) => verdictOf(each, test.labels).wrong))].toSorted(
  (a, b) => a - b,
)
const rowOf = (probabilities: Float32Array, index: number) => [
  ...probabilities.subarray(10 * index, 10 * index + 10),
]

const recorded: Recorded = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
  columns: COLUMNS,
  digits,
  labels: digits.map((index) => test.labels[index]).join(''),
  members: card.members.map(({ plan }) => ({ seed: plan.seed, channels: plan.widths.convolutions[5] })),
  probabilities: answers.map((each) =>
    digits.flatMap((index) => rowOf(each, index).map((p) => Math.round(UNIT * p))),
  ),
}

// Rounding may turn no vote.
for (let mask = 1; mask <= ALL; mask++) {
  const whole = average(membersOf(mask).map((member) => answers[member]!))
  digits.forEach((index, place) => {
    const wanted = largest(rowOf(whole, index))
    const kept = answerOf(recorded, mask, 'mean', place)
    if (kept !== wanted)
      throw new Error(`rounded, subset ${mask} says ${kept} of image ${index}, not ${wanted}`)
  })
  const wrong = verdictOf(whole, test.labels).wrong
  if (wrong.some((index) => !digits.includes(index)))
    throw new Error(`subset ${mask} errs where no member does`)
}

await writeFile(
  `${OUT}deck.png`,
  greySheet(
    digits.map((index) => imageAt(test, index)),
    COLUMNS,
  ),
)
await writeFile(`${OUT}recorded.json`, `${JSON.stringify(recorded)}\n`)
await writeFile(FACTS, `${JSON.stringify(printedOf(recorded), null, 2)}\n`)
process.stdout.write(`${digits.length} digits, every one of ${ALL} subsets as with all decimals\n`)
