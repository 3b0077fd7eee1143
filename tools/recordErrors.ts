/**
 * `npx tsx tools/recordErrors.ts`: what the shipped networks say of the test digits that any of them gets wrong, for section 8.1.1's widget
 * of errors and its text. Needs `npm run build:wasm`; takes a few minutes.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { topTwo } from '../src/engine/evaluate'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { printedOf, type Recorded } from '../src/widgets/errors/model'
import { readMnist } from '../tests/support/nodeMnist'
import { greySheet } from './errors/greySheet'
import type { EnsembleCard, NetworkCard } from './pretrain/card'
import { average, probabilitiesOf, verdictOf } from './pretrain/judge'
import { cardOf, thetasOf } from './pretrain/readThetas'

const OUT = 'src/widgets/errors/'
const FACTS = 'content/facts/ownErrors.json'
/** Of each confusion of the untrained network so many digits are kept; it confuses most of them. */
const SAMPLES = 3
const TRAINED_FROM = 1

await startNodeWasm()
const test = await readMnist('test', 10_000)
const threads = Math.min(2, availableParallelism())

/** What one network says of a test digit. */
interface Answer {
  index: number
  predicted: number
  second: number
  confidence: number
}

function answerOf(probabilities: Float32Array, index: number): Answer {
  const row = probabilities.subarray(10 * index, 10 * index + 10)
  const [predicted, second] = topTwo(row)
  return { index, predicted, second, confidence: Number(row[predicted]!.toPrecision(4)) }
}
const wrongOf = (probabilities: Float32Array) =>
  verdictOf(probabilities, test.labels).wrong.map((index) => answerOf(probabilities, index))

const ensembleCard = await cardOf<EnsembleCard>('ensemble')
const members: Float32Array[] = []
for (const { plan, weights } of ensembleCard.members) {
  members.push((await probabilitiesOf(plan, await thetasOf('ensemble', plan, weights), test, threads))[0]!)
  process.stdout.write(`${members.length} of ${ensembleCard.members.length} networks asked\n`)
}
const together = average(members)

const { plan, epochs } = await cardOf<NetworkCard>('deep-convnet-epochs')
const byEpoch = await probabilitiesOf(
  plan,
  await thetasOf('deep-convnet-epochs', plan, epochs!),
  test,
  threads,
)
const checkpoints = epochs!.of.map(({ epoch }, i) => {
  const wrong = wrongOf(byEpoch[i]!)
  if (epoch >= TRAINED_FROM) return { epoch, errors: wrong.length, wrong }
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0))
  const kept = wrong.filter(({ index, predicted }) => ++counts[test.labels[index]!]![predicted]! <= SAMPLES)
  return { epoch, errors: wrong.length, wrong: kept, counts }
})

/** Digits that at least one of the eight gets wrong, in the order of the card of the first, then by index. */
const first = verdictOf(members[0]!, test.labels).wrong
const others = new Set([together, ...members].flatMap((each) => verdictOf(each, test.labels).wrong))
const deck = [...first, ...[...others].filter((index) => !first.includes(index)).toSorted((a, b) => a - b)]
const drawn = [
  ...deck,
  ...[...new Set(checkpoints.flatMap(({ wrong }) => wrong.map(({ index }) => index)))]
    .filter((index) => !deck.includes(index))
    .toSorted((a, b) => a - b),
]
const place = new Map(drawn.map((index, at) => [index, at]))
const says = (probabilities: Float32Array) =>
  deck.map((index) => answerOf(probabilities, index).predicted).join('')

const COLUMNS = 16
for (const [name, indices] of [
  ['deck', drawn.slice(0, deck.length)],
  ['others', drawn.slice(deck.length)],
] as const) {
  const digits = indices.map((index) => imageAt(test, index))
  await writeFile(`${OUT}${name}.png`, greySheet(digits, COLUMNS))
}
const classes = new Array<number>(10).fill(0)
for (const label of test.labels) classes[label]!++
const firstSays = deck.map((index) => answerOf(members[0]!, index))
const recorded: Recorded = {
  recordedAt: new Date().toISOString().slice(0, 10),
  classes,
  columns: COLUMNS,
  digits: drawn,
  labels: drawn.map((index) => test.labels[index]).join(''),
  deck: deck.length,
  members: members.map(says),
  together: says(together),
  seconds: firstSays.map(({ second }) => second).join(''),
  confidences: firstSays.map(({ confidence }) => confidence),
  checkpoints: checkpoints.map(({ wrong, ...rest }) => ({
    ...rest,
    wrong: wrong.map(({ index }) => place.get(index)!),
    predicted: wrong.map(({ predicted }) => predicted).join(''),
    confidences: wrong.map(({ confidence }) => Number(confidence.toFixed(3))),
  })),
}
await writeFile(`${OUT}recorded.json`, `${JSON.stringify(recorded)}\n`)
await writeFile(FACTS, `${JSON.stringify(printedOf(recorded), null, 2)}\n`)
process.stdout.write(`${deck.length} digits in the deck, ${drawn.length} drawn\n`)
