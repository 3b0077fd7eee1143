/** What rounding a network's parameters to half precision changes in its answers about the book's photographs. */
import { readFileSync } from 'node:fs'
import { tensor1d } from '@tensorflow/tfjs-core'
import { startNodeWasm } from '../../src/engine/kernels/wasm/testing/nodeWasm'
import { PhotographSegmenter } from '../../src/engine/photographs/deeplab'
import type { LayerList } from '../../src/engine/photographs/layerList'
import { detectIn } from '../../src/engine/photographs/ssdlite'
import type { Photograph } from '../../src/engine/studyTasks/photographs'
import { fromHalves, toHalves } from '../../src/math/half'
import { pictureFile, PICTURE_NAMES } from '../../src/math/photographs/pictures'
import { pixelsOf, withPage } from './pictures'

/** The largest change of any score; or the share of pixels that are named otherwise. */
export interface Compared {
  photographs: number
  greatestChangeOfAScore?: number
  pixelsNamedOtherwise?: number
}

/** Answers with the parameters as they are and rounded, on all photographs. */
export async function compareHalves(
  folder: string,
  list: LayerList,
  weights: Float32Array,
): Promise<Compared> {
  await startNodeWasm()
  const photographs = await withPage(async (page) => {
    const all: Photograph[] = []
    for (const name of PICTURE_NAMES)
      all.push(await pixelsOf(page, readFileSync(`public/${pictureFile(name)}`)))
    return all
  })
  const [whole, half] = [tensor1d(weights), tensor1d(fromHalves(toHalves(weights)))]
  if (folder === 'ssdlite') {
    let greatest = 0
    for (const photograph of photographs) {
      const [a, b] = [await detectIn(list, whole, photograph, 0), await detectIn(list, half, photograph, 0)]
      for (const [i, { score }] of a.entries()) greatest = Math.max(greatest, Math.abs(score - b[i]!.score))
    }
    return { photographs: photographs.length, greatestChangeOfAScore: greatest }
  }
  let [changed, pixels] = [0, 0]
  for (const photograph of photographs) {
    const [a, b] = await Promise.all(
      [whole, half].map(async (theta) => {
        const segmenter = new PhotographSegmenter(list, theta, photograph)
        const classes = await segmenter.classes()
        segmenter.dispose()
        return classes
      }),
    )
    pixels += a!.length
    changed += a!.filter((label, i) => label !== b![i]).length
  }
  return { photographs: photographs.length, pixelsNamedOtherwise: changed / pixels }
}
