/** What a detector should have answered about a batch of scenes: at its anchors, and about regions laid out to learn from. */
import { assign } from '../../math/detection/anchors'
import { boxWith, clipped, deltasBetween } from '../../math/detection/boxCoding'
import { iou, type Box } from '../../math/detection/boxes'
import { stream, type Rng } from '../../math/rng'
import { digitsOf, PIXEL_CLASSES, SCENE_SIDE, type Scene } from '../../math/scenes/scene'
import type { Rendered } from '../../math/scenes/render'
import { ANCHORS, regionMatrices } from './detectorGeometry'

export interface DetectorTruth {
  anchors: {
    /** 1 where there is a digit, −1 where there is none, [batch · anchors]. */
    signs: Float32Array
    /** 0 where nothing is asked. */
    weights: Float32Array
    /** [batch · anchors, 4], and 0 in `deltaWeights` where there is no digit. */
    deltas: Float32Array
    deltaWeights: Float32Array
  }
  regions: {
    rows: Float32Array
    columns: Float32Array
    /** One-hot times weight, [batch · n, 11]; class 0 is background. */
    wantedClasses: Float32Array
    deltas: Float32Array
    deltaWeights: Float32Array
  }
}

/** Anchors of a scene that are asked, half of them on digits at most. */
const ASKED_ANCHORS = 96
export const REGIONS = 32
const POSITIVE = 0.5
const THRESHOLDS = { positive: 0.6, negative: 0.35 }

interface Drawn {
  scene: Scene
  rendered: Pick<Rendered, 'boxes'>
}

/** What is true of the scenes of step `step`; what is drawn at random depends on the seed and the step. */
export function detectorTruth(scenes: readonly Drawn[], seed: number, step: number): DetectorTruth {
  const rng = stream(seed, 'detector truth', step)
  const anchors = scenes.length * ANCHORS.length
  const total = scenes.length * REGIONS
  const truth: DetectorTruth = {
    anchors: {
      signs: new Float32Array(anchors).fill(-1),
      weights: new Float32Array(anchors),
      deltas: new Float32Array(anchors * 4),
      deltaWeights: new Float32Array(anchors),
    },
    regions: {
      ...regionMatrices([]),
      wantedClasses: new Float32Array(total * PIXEL_CLASSES),
      deltas: new Float32Array(total * 4),
      deltaWeights: new Float32Array(total),
    },
  }
  const all: Box[] = []
  scenes.forEach((drawn, i) => {
    askAnchors(truth.anchors, drawn, i, rng, scenes.length)
    const regions = regionsOf(drawn, rng)
    regions.forEach((region, j) => askRegion(truth.regions, region, drawn, i * REGIONS + j, total))
    all.push(...regions)
  })
  Object.assign(truth.regions, regionMatrices(all))
  return truth
}

function askAnchors(
  { signs, weights, deltas, deltaWeights }: DetectorTruth['anchors'],
  { rendered: { boxes } }: Drawn,
  scene: number,
  rng: Rng,
  scenes: number,
): void {
  const assigned = assign(ANCHORS, boxes, THRESHOLDS)
  const first = scene * ANCHORS.length
  const held = assigned.flatMap((object, i) => (typeof object === 'number' ? [{ object, i }] : []))
  const asked = held.slice(0, ASKED_ANCHORS / 2)
  for (const { object, i } of asked) {
    signs[first + i] = 1
    weights[first + i] = 1 / ASKED_ANCHORS / scenes
    deltaWeights[first + i] = 1 / asked.length / scenes / 4
    deltas.set(deltasBetween(ANCHORS[i]!, boxes[object]!), 4 * (first + i))
  }
  const empty = assigned.flatMap((object, i) => (object === 'background' ? [i] : []))
  for (let n = asked.length; n < ASKED_ANCHORS; n++)
    weights[first + empty[rng.below(empty.length)]!]! += 1 / ASKED_ANCHORS / scenes
}

/** Boxes about the digits, about what is none, and anywhere. */
function regionsOf({ scene, rendered: { boxes } }: Drawn, rng: Rng): Box[] {
  const regions: Box[] = []
  const perDigit = Math.max(2, Math.floor((0.6 * REGIONS) / boxes.length))
  for (const box of boxes) {
    regions.push(box)
    for (let n = 1; n < perDigit; n++) regions.push(jittered(box, n % 4 === 0 ? 0.45 : 0.16, rng))
  }
  for (const thing of scene.things) {
    if (thing.kind === 'digit') continue
    const box =
      thing.kind === 'garment'
        ? { x: thing.x - thing.side / 2, y: thing.y - thing.side / 2, width: thing.side, height: thing.side }
        : {
            x: Math.min(thing.x1, thing.x2) - 1,
            y: Math.min(thing.y1, thing.y2) - 1,
            width: Math.abs(thing.x1 - thing.x2) + 2,
            height: Math.abs(thing.y1 - thing.y2) + 2,
          }
    regions.push(jittered(box, 0.2, rng), jittered(box, 0.2, rng))
  }
  while (regions.length < REGIONS) regions.push(jittered(ANCHORS[rng.below(ANCHORS.length)]!, 0.1, rng))
  return regions.slice(0, REGIONS).map((box) => {
    const inside = clipped(box, SCENE_SIDE)
    return inside.width >= 2 && inside.height >= 2 ? inside : { x: 0, y: 0, width: 8, height: 8 }
  })
}

const jittered = (box: Box, amount: number, rng: Rng): Box =>
  boxWith(box, [amount * rng.normal(), amount * rng.normal(), amount * rng.normal(), amount * rng.normal()])

function askRegion(
  { wantedClasses, deltas, deltaWeights }: DetectorTruth['regions'],
  region: Box,
  { scene, rendered: { boxes } }: Drawn,
  at: number,
  total: number,
): void {
  const overlaps = boxes.map((box) => iou(box, region))
  const most = Math.max(...overlaps)
  const object = overlaps.indexOf(most)
  const isDigit = most >= POSITIVE
  const label = isDigit ? 1 + digitsOf(scene)[object]!.label : 0
  wantedClasses[at * PIXEL_CLASSES + label] = 1 / total
  if (!isDigit) return
  deltaWeights[at] = 1 / total / 4
  deltas.set(deltasBetween(region, boxes[object]!), 4 * at)
}
