/**
 * `npx tsx tools/recordDenseToConv.ts`: what section 8.4.2's lab of two forms shows before anything is computed, and what the text prints: both forms'
 * answers about the first digit and the first page, their times, both compared on many pages, and how a single digit fares on a larger black
 * page. Needs `npm run build:wasm`; takes some minutes on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { tensor4d, tidy } from '@tensorflow/tfjs-core'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { DenseToConvStudy, formsOf } from '../src/engine/studies/denseToConv'
import type { DenseToConvPart, DenseToConvTask } from '../src/engine/studyTasks/denseToConv'
import { toHalves } from '../src/math/half'
import { median } from '../src/math/median'
import { PAGE, pageAt, renderPage } from '../src/math/scenes/page'
import { passTotal, PLACE_COUNT, windowAt } from '../src/math/scenes/pageWindows'
import { pocket } from '../src/math/scenes/pocket'
import { spriteAt } from '../src/math/scenes/scene'
import type { Recording } from '../src/widgets/dense-to-conv/measuring'
import { DIGITS, FIRST, largestDifference, named, summaryOf } from '../src/widgets/dense-to-conv/model'
import { serveFiles } from '../tests/support/nodeFiles'
import { readMnist } from '../tests/support/nodeMnist'
import { readShipped } from '../tests/support/shippedFiles'

const OUT = 'src/widgets/dense-to-conv/recorded.json'
const FACTS = 'content/facts/ownDenseToConv.json'
const PAGES = 100
const REPEATS = 25
/** Side of a page that holds all of the 60 × 60 pixels that the answer in its middle hangs on. */
const FIELD = 60
const AT_ONCE = 100

await startNodeWasm()
serveFiles('public/')
const study = new DenseToConvStudy({ siteUrl: 'public/', now: () => performance.now() })
async function ask<Kind extends DenseToConvPart['kind']>(task: Extract<DenseToConvTask, { kind: Kind }>) {
  return (await study.advance(task)) as Extract<DenseToConvPart, { kind: Kind }>
}
const coded = (values: Float32Array) => Buffer.from(values.slice().buffer).toString('base64')
const halved = (values: Float32Array) => Buffer.from(toHalves(values).buffer).toString('base64')

/** All windows of a page, one behind another. */
function windowsOf(pixels: Uint8Array): Uint8Array {
  const all = new Uint8Array(PLACE_COUNT * 784)
  for (let place = 0; place < PLACE_COUNT; place++) all.set(windowAt(pixels, place), place * 784)
  return all
}

async function bothWays(seed: number, repeats: number) {
  const page = pageAt(pocket, seed)
  const pixels = renderPage(page, pocket)
  const pass = await ask({ kind: 'pass', pixels, widthPx: PAGE.width, repeats })
  const windows = await ask({ kind: 'windows', pixels: windowsOf(pixels), repeats })
  return { page, pass, windows }
}

/** Largest difference of the two forms over all digits of the pocket, in scores and as a share of the largest score. */
async function ofDigits() {
  let [difference, largest] = [0, 0]
  for (let digit = 0; digit < DIGITS; digit++) {
    const part = await ask({ kind: 'digit', pixels: spriteAt(pocket.digits, digit), neuron: 0 })
    difference = Math.max(difference, largestDifference(part.dense.scores, part.convolution.scores))
    largest = Math.max(largest, ...part.dense.scores.map(Math.abs))
  }
  return { digits: DIGITS, difference, largest }
}

/** Test images that are read rightly as they are, and in the middle of a black page in one pass. */
async function onBlack() {
  const { convolution, theta } = formsOf((await readShipped('deep-convnet-augmented')).model)
  const images = await readMnist('test', 10_000)
  const rightOf = (side: number) => {
    let right = 0
    const inset = (side - 28) / 2
    for (let first = 0; first < images.labels.length; first += AT_ONCE) {
      const pages = new Float32Array(AT_ONCE * side * side)
      for (let i = 0; i < AT_ONCE; i++)
        spriteAt(images.pixels, first + i).forEach((light, at) => {
          const [x, y] = [inset + (at % 28), inset + Math.floor(at / 28)]
          pages[(i * side + y) * side + x] = light / 255
        })
      const { values, places } = tidy(() => {
        const { output } = convolution.forward(theta, tensor4d(pages, [AT_ONCE, side, side, 1]), {
          dropoutRng: null,
        })
        return { values: output.dataSync<'float32'>().slice(), places: output.shape[1]! }
      })
      const middle = Math.floor(places / 2) * (places + 1)
      for (let i = 0; i < AT_ONCE; i++) {
        const at = 10 * (i * places * places + middle)
        if (named(values.subarray(at, at + 10)).digit === images.labels[first + i]) right++
      }
    }
    return right / images.labels.length
  }
  return { images: images.labels.length, alone: rightOf(28), onBlack: rightOf(FIELD) }
}

/** Sums over many pages. */
async function ofPages() {
  const sums = { pages: PAGES, places: 0, same: 0, holding: 0, sameOfHolding: 0, empty: 0, sureOfEmpty: 0 }
  const medians: number[] = []
  for (let seed = 1; seed <= PAGES; seed++) {
    const { page, pass, windows } = await bothWays(seed, 0)
    const summary = summaryOf(pass.scores, windows.scores, page, FIRST.sure)
    sums.places += PLACE_COUNT
    for (const key of ['same', 'holding', 'sameOfHolding', 'empty', 'sureOfEmpty'] as const)
      sums[key] += summary[key]
    medians.push(summary.median)
  }
  return { ...sums, medianDifference: median(medians) }
}

const first = await ask({
  kind: 'digit',
  pixels: spriteAt(pocket.digits, FIRST.digit),
  neuron: FIRST.neuron,
})
const { pass, windows } = await bothWays(FIRST.page, REPEATS)
const ms = { pass: median(pass.ms), windows: median(windows.ms) }
const form = ({ hidden, scores }: typeof first.dense) => ({ hidden: coded(hidden), scores: coded(scores) })
const about = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
}
const recording: Recording = {
  ...about,
  digit: {
    map: halved(first.map),
    weights: halved(first.weights),
    bias: first.bias,
    dense: form(first.dense),
    convolution: form(first.convolution),
  },
  page: { pass: coded(pass.scores), windows: coded(windows.scores), ms },
}
await writeFile(OUT, `${JSON.stringify(recording)}\n`)
const strongest = first.dense.hidden.indexOf(Math.max(...first.dense.hidden))
process.stdout.write(`strongest neuron of the first digit: ${strongest}, shown: ${FIRST.neuron}\n`)
const card = JSON.parse(await readFile('public/models/deep-convnet-augmented/card.json', 'utf8')) as {
  testAccuracy: number
}
const facts = {
  ...about,
  digits: await ofDigits(),
  page: {
    ms,
    places: PLACE_COUNT,
    passAdds: passTotal(PAGE.height, PAGE.width),
    windowAdds: PLACE_COUNT * passTotal(28, 28),
  },
  pages: await ofPages(),
  single: await onBlack(),
}
if (facts.single.alone !== card.testAccuracy)
  throw new Error(`the card says ${card.testAccuracy}, here it is ${facts.single.alone}`)
await writeFile(FACTS, `${JSON.stringify(facts, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(facts)}\n`)
