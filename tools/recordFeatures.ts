/**
 * `npx tsx tools/recordFeatures.ts [scan|climb|probe]`: what the shipped network's channels answer to among all test images, where a climb from
 * noise takes each of them, and what linear probes read off its layers and off those of freshly drawn networks, for section 8.1.3's lab to show
 * before anything is computed and for the text to print; all three, or the one named. Needs `npm run build:wasm`; takes a few minutes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { FeaturesStudy } from '../src/engine/studies/features'
import { FEATURE_LAYERS, type FeaturesPart, type FeaturesTask } from '../src/engine/studyTasks/features'
import type { Answer } from '../src/math/strongest'
import {
  accuraciesOf,
  ATLAS_COLUMNS,
  channelsOf,
  CLIMB_STEPS,
  climbTask,
  DIGIT_COLUMNS,
  foundOf,
  levelsOf,
  middleOf,
  noiseOf,
  PROBED,
  probePieces,
  scanPieces,
  SEEDS,
  SIDE,
  sightOf,
  specificityOf,
  spreadOf,
  TEST_IMAGES,
  type Probed,
  type Recorded,
} from '../src/widgets/feature-hierarchy/model'
import { readMnist } from '../tests/support/nodeMnist'
import { readShipped } from '../tests/support/shippedFiles'
import { greySheet } from './errors/greySheet'

const OUT = 'src/widgets/feature-hierarchy/'
/** What the text prints of it. */
const FACTS = 'content/facts/ownFeatures.json'

await startNodeWasm()
const { model } = await readShipped('deep-convnet')
const train = await readMnist('train', PROBED * SEEDS.length)
const test = await readMnist('test', TEST_IMAGES)
const study = new FeaturesStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
})
const ask = async <Kind extends FeaturesPart['kind']>(task: FeaturesTask, _kind: Kind) =>
  (await study.advance(task)) as Extract<FeaturesPart, { kind: Kind }>

const before = JSON.parse(
  await readFile(`${OUT}recorded.json`, 'utf8').catch(() => '{}'),
) as Partial<Recorded>
const recorded: Recorded = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
  digits: before.digits ?? [],
  strongest: before.strongest ?? byLayer(() => []),
  climbs: before.climbs ?? byLayer(() => []),
  probes: before.probes ?? {},
}

function byLayer<Value>(of: (layer: (typeof FEATURE_LAYERS)[number]) => Value) {
  return Object.fromEntries(FEATURE_LAYERS.map((layer) => [layer, of(layer)])) as Record<
    (typeof FEATURE_LAYERS)[number],
    Value
  >
}

async function scan(): Promise<void> {
  let found: Record<string, Answer[][]> = {}
  for (const task of scanPieces(model)) {
    const part = await study.advance(task)
    if (part.kind === 'scanned') found = part.strongest
  }
  recorded.strongest = byLayer((layer) =>
    found[layer]!.map((answers) =>
      answers.map(({ image, cell, value }) => [image, cell, value, test.labels[image]!] as const),
    ),
  )
  const images = FEATURE_LAYERS.flatMap((layer) => recorded.strongest[layer].flat().map(([image]) => image))
  recorded.digits = [...new Set(images)].toSorted((a, b) => a - b)
  await writeFile(
    `${OUT}digits.png`,
    greySheet(
      recorded.digits.map((index) => imageAt(test, index).slice()),
      DIGIT_COLUMNS,
    ),
  )
}

async function climb(): Promise<void> {
  await ask({ kind: 'begin', network: model }, 'begun')
  const ends: Uint8Array[] = []
  for (const layer of FEATURE_LAYERS) {
    recorded.climbs[layer] = []
    const { x, y, width, height } = sightOf(layer, middleOf(layer))
    for (let channel = 0; channel < channelsOf(layer); channel++) {
      const noise = noiseOf(layer, channel, 1)
      const { images, units, before } = await ask(climbTask(layer, channel, noise, CLIMB_STEPS), 'ascended')
      const end = levelsOf(images.subarray(-SIDE * SIDE))
      // Outside of what the unit sees the noise stays as it was, and says nothing.
      ends.push(
        end.map((level, i) => {
          const [column, row] = [i % SIDE, Math.floor(i / SIDE)]
          const isSeen = column >= x && column < x + width && row >= y && row < y + height
          return isSeen ? level : 0
        }),
      )
      recorded.climbs[layer].push([before, units.at(-1)!])
    }
    process.stdout.write(`${layer}: climbed\n`)
  }
  await writeFile(`${OUT}atlas.png`, greySheet(ends, ATLAS_COLUMNS))
}

async function probe(): Promise<void> {
  for (const seed of SEEDS) {
    const probed: Probed = { trained: {}, fresh: {} }
    for (const { net, task } of probePieces(seed, model)) {
      const part = await study.advance(task)
      if (part.kind === 'fitted' && task.kind === 'fit') {
        probed[net][task.layer] = part.right
        process.stdout.write(
          `${seed} ${net} ${task.layer}: ${part.right}; in training ${part.rightInTraining}\n`,
        )
      }
    }
    recorded.probes[seed] = probed
  }
}

const short = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value

async function keep(): Promise<void> {
  await writeFile(`${OUT}recorded.json`, `${JSON.stringify(recorded, short)}\n`)
  const { recordedAt: date, machine, probes } = recorded
  const layers = byLayer((layer) => ({
    specificity: specificityOf(recorded.strongest[layer].map((answers) => answers.map(foundOf))),
    silent: recorded.strongest[layer].filter(({ length }) => length === 0).length,
    trained: spreadOf(accuraciesOf(probes, 'trained', layer)),
    fresh: spreadOf(accuraciesOf(probes, 'fresh', layer)),
  }))
  await writeFile(FACTS, `${JSON.stringify({ date, machine, seeds: SEEDS.length, layers }, short, 2)}\n`)
}

const JOBS = { scan, climb, probe }
const [named] = process.argv.slice(2)
for (const [name, job] of Object.entries(JOBS)) {
  if (named && named !== name) continue
  const since = performance.now()
  await job()
  await keep()
  process.stdout.write(`${name}: ${((performance.now() - since) / 1000).toFixed(0)} s\n`)
}
