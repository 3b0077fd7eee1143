/** The published networks as they are shipped say of the book's photographs what the labs show first, and their files are those of their cards. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { weightsIn, type LayerList } from '../src/engine/photographs/layerList'
import { recording as boxes } from '../src/widgets/photo-detection/recorded'
import { recording as masks } from '../src/widgets/photo-segmentation/recorded'
import { PICTURES } from '../src/math/photographs/pictures'
import { COCO_LABELS, cocoName } from '../src/math/photographs/cocoNames'
import { PhotographsStudy } from '../src/engine/studies/photographs'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { BEGIN_PHOTOGRAPH_AFRESH } from '../src/engine/studyTasks/photographs'
import { serveFiles } from './support/nodeFiles'

interface Card {
  parameters: number
  source: { licence: string }
  layers: { file: string; sha256: string }
  weights: { file: string; bytes: number; sha256: string }
}

const FOLDER = 'public/photographs'
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe.each(['ssdlite', 'deeplabv3'])('%s', (name) => {
  const card = JSON.parse(readFileSync(`${FOLDER}/${name}/card.json`, 'utf8')) as Card
  test('the files are those of the card, under a licence that its folder holds', () => {
    const { layers, weights, source, parameters } = card
    expect(sha256(`${FOLDER}/${name}/${layers.file}`)).toBe(layers.sha256)
    expect(sha256(`${FOLDER}/${name}/${weights.file}`)).toBe(weights.sha256)
    const list = JSON.parse(readFileSync(`${FOLDER}/${name}/${layers.file}`, 'utf8')) as LayerList
    expect(weightsIn(list)).toBe(parameters)
    expect(weights.bytes).toBe(2 * parameters)
    expect(source.licence).toBe('Apache-2.0')
    expect(readFileSync(`${FOLDER}/LICENSE-Apache-2.0.txt`, 'utf8')).toContain('Version 2.0, January 2004')
  })
})

test('eighty classes have a name in both languages', () => {
  expect(COCO_LABELS).toHaveLength(80)
  for (const language of ['ko', 'en'] as const)
    expect(new Set(COCO_LABELS.map((label) => cocoName(label, language))).size).toBe(80)
})

describe('what was recorded', () => {
  test('speaks of every photograph, and boxes lie in it', () => {
    for (const { name } of PICTURES) {
      for (const { box, label, score } of boxes.answers[name]) {
        expect(COCO_LABELS).toContain(label)
        expect(score).toBeGreaterThanOrEqual(0.1)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThan(1.0002)
        expect(box.y + box.height).toBeLessThan(1.0002)
      }
      expect(Math.max(masks.answers[name].width, masks.answers[name].height)).toBeLessThanOrEqual(513)
    }
  })
})

describe('the study', () => {
  beforeAll(async () => {
    await startNodeWasm()
    serveFiles('public/')
  })
  /** A picture of one colour: whatever is said of it, both passes must go to their end and leave no tensor behind. */
  const photograph = { width: 40, height: 30, rgb: new Uint8Array(40 * 30 * 3).fill(200) }

  test('finds, segments in pieces, and can be stopped', { timeout: 120_000 }, async () => {
    const { memory } = await import('@tensorflow/tfjs-core')
    const before = memory().numTensors
    const study = new PhotographsStudy({ siteUrl: 'public/', now: () => performance.now() })
    await expect(study.advance({ kind: 'segment', layers: 1 })).rejects.toThrow(BEGIN_PHOTOGRAPH_AFRESH)
    const found = await study.advance({ kind: 'detect', photograph, least: 0.1 })
    if (found.kind !== 'detected') throw new Error('nothing was found')
    for (const { score } of found.candidates) expect(score).toBeGreaterThanOrEqual(0.1)
    await study.advance({ kind: 'begin-segmenting', photograph })
    expect(await study.advance({ kind: 'segment', layers: 5 })).toMatchObject({ kind: 'under-way', done: 5 })
    await study.advance({ kind: 'stop-segmenting' })
    await study.advance({ kind: 'begin-segmenting', photograph })
    const part = await study.advance({ kind: 'segment', layers: Infinity })
    expect(part).toMatchObject({ kind: 'segmented', width: 40, height: 30 })
    study.end()
    await Promise.resolve()
    expect(memory().numTensors).toBe(before)
  })
})
