/**
 * `npx tsx tools/recordRcnn.ts`: what section 8.4.1's lab of R-CNN shows before anything is computed, and what the text prints: the first
 * scenes step by step, what the card says of held-out scenes, recall by the number of boxes, and the fitting in three ways. Needs `npm run build:wasm` and the
 * shipped files; takes some minutes on one core.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import '../src/engine/kernels/wasm/testing/nodeGradients'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { Rcnn } from '../src/engine/scenes/rcnn/rcnn'
import { drawn, pictureOf } from '../src/engine/scenes/rcnn/examples'
import { RcnnStudy } from '../src/engine/studies/rcnn'
import { RCNN_STEPS, type RcnnTimes } from '../src/engine/studyTasks/rcnn'
import { iou } from '../src/math/detection/boxes'
import { toHalves } from '../src/math/half'
import { answersOf } from '../src/math/rcnn/answers'
import { PAGE_DIGITS } from '../src/engine/scenes/sprites'
import { SCENE_SIDE, SPRITE_PIXELS } from '../src/math/scenes/scene'
import { selectiveSearch } from '../src/math/selectiveSearch/proposals'
import { SCENE_SEARCH } from '../src/math/selectiveSearch/sceneSearch'
import { Lesson, WAYS, type Point } from '../src/widgets/r-cnn/learning'
import { FIRST, lookKey, sceneOf, searchOf } from '../src/widgets/r-cnn/model'
import type { RecordedLook, Recording } from '../src/widgets/r-cnn/measuring'
import { serveFiles } from '../tests/support/nodeFiles'
import { evaluateShippedRcnn, HELD, readRcnn } from './scenes/evaluateRcnn'
import { nodeSprites } from './scenes/nodeSprites'

const OUT = 'src/widgets/r-cnn/recorded.json'
const FACTS = 'content/facts/ownRcnn.json'
/** Scenes that the lab has looked at beforehand. */
const LOOKED = 3
/** Held-out scenes that are timed here, the processor warm. */
const TIMED = 40
const RECALL = { scenes: 100, seed: 1, mosts: [10, 20, 40, 80, 150] }
const now = () => performance.now()

await startNodeWasm()
const rcnn = new Rcnn(await readRcnn())
const coded = (values: Float32Array) => Buffer.from(toHalves(values).buffer).toString('base64')
const rounded = (ms: RcnnTimes) =>
  Object.fromEntries(RCNN_STEPS.map((step) => [step, Number(ms[step].toPrecision(3))])) as RcnnTimes

async function lookAt(scene: number): Promise<RecordedLook> {
  const setting = { ...FIRST.setting, scene }
  const { pixels } = sceneOf(scene)
  const start = now()
  const { proposals } = selectiveSearch(pictureOf(pixels), searchOf(setting))
  const search = now() - start
  const boxes = proposals.slice(0, setting.most).map(({ box }) => box)
  const { features, scores, deltas, ms } = await rcnn.look(pixels, boxes, now)
  const before = now()
  answersOf({ boxes, scores, deltas }, setting, SCENE_SIDE)
  const suppression = now() - before
  return {
    key: lookKey(setting),
    boxes: boxes.map(({ x, y, width, height }) => [x, y, width, height]),
    features: coded(features),
    scores: coded(scores),
    deltas: coded(deltas),
    ms: rounded({ ...ms, search, suppression }),
  }
}

/** Portions of digits that one of the first boxes meets by half. */
async function recalls(): Promise<Recording['recall']> {
  const sprites = await nodeSprites('validation')
  const ranks: number[] = []
  for (let index = 0; index < RECALL.scenes; index++) {
    const { pixels, truths } = drawn(sprites, { split: 'validation', seed: RECALL.seed, index })
    const { proposals } = selectiveSearch(pictureOf(pixels), SCENE_SEARCH)
    for (const { box } of truths) {
      const rank = proposals.findIndex((proposal) => iou(proposal.box, box) >= 0.5)
      ranks.push(rank < 0 ? Infinity : rank)
    }
  }
  return RECALL.mosts.map((most) => ({
    most,
    recall: ranks.filter((rank) => rank < most).length / ranks.length,
  }))
}

/** Fits as the page does. */
async function fitted(): Promise<Recording['lessons']> {
  serveFiles('public/')
  const study = new RcnnStudy({ siteUrl: 'public/', sprites: pageSprites, now })
  const lessons = {} as Recording['lessons']
  for (const way of WAYS) {
    const lesson = new Lesson({ ask: (task) => study.advance(task), now })
    lessons[way] = await new Promise<Point[]>((resolve, reject) => {
      lesson.subscribe(() => {
        const { status, detail, points } = lesson.getSnapshot()
        if (status === 'done') resolve(points)
        if (status === 'failed') reject(new Error(detail ?? 'the study forgot'))
      })
      lesson.start(way)
    })
    console.log(way, lessons[way].map(({ scenes, mean }) => `${scenes}: ${mean.toFixed(3)}`).join(', '))
  }
  study.end()
  return lessons
}

/** As a page has them: training digits of two files only. */
async function pageSprites(split: 'train' | 'validation' | 'test') {
  const sprites = await nodeSprites(split)
  if (split !== 'train') return sprites
  return {
    ...sprites,
    digits: sprites.digits.subarray(0, PAGE_DIGITS * SPRITE_PIXELS),
    labels: sprites.labels.subarray(0, PAGE_DIGITS),
  }
}

await lookAt(1) // warms up
const looks: RecordedLook[] = []
for (let scene = 1; scene <= LOOKED; scene++) looks.push(await lookAt(scene))
const card = JSON.parse(await readFile('public/models/scene-rcnn/card.json', 'utf8')) as {
  held: Recording['held']
}
const { mean, uncorrected, scenes, proposals, recall } = card.held
const { ms } = await evaluateShippedRcnn({ seed: HELD.seed, scenes: TIMED })
const recording: Recording = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
  looks,
  held: { scenes, mean, uncorrected, proposals, recall, ms: rounded(ms) },
  recall: await recalls(),
  lessons: await fitted(),
}
await writeFile(OUT, `${JSON.stringify(recording)}\n`)
const { held, lessons, recordedAt, machine } = recording
await writeFile(
  FACTS,
  `${JSON.stringify({ recordedAt, machine, held, lessons, recall: recording.recall }, null, 2)}\n`,
)
