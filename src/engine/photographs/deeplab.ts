/**
 * DeepLabv3 with MobileNetV2 (Chen et al. 2017): the trunk's last strides are taken out and its kernels' taps set apart instead, so that 65 × 65
 * cells of a picture of 513 × 513 are named, beside a mean over the whole; then the scores are enlarged to the picture's size.
 */
import {
  argMax,
  image as images,
  pad,
  slice,
  tidy,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import type { Photograph } from '../studyTasks/photographs'
import { inputOf } from './input'
import { LayerPass, type LayerList } from './layerList'

const SIDE = 513

/** The size that a photograph is given: its longer side at most 513 pixels. */
export function sizeFor({ width, height }: Pick<Photograph, 'width' | 'height'>) {
  const factor = Math.min(1, SIDE / Math.max(width, height))
  const scaled = (side: number) => Math.max(1, Math.round(side * factor))
  return { width: scaled(width), height: scaled(height) }
}

/** A class for every pixel of a photograph, scaled down where it is larger than what the network reads. */
export class PhotographSegmenter {
  readonly width: number
  readonly height: number
  private readonly image: Tensor4D
  private readonly pass: LayerPass

  constructor(list: LayerList, weights: Tensor1D, photograph: Photograph) {
    const { width, height } = sizeFor(photograph)
    this.width = width
    this.height = height
    this.image = tidy(() => {
      const around: [number, number][] = [
        [0, 0],
        [0, SIDE - height],
        [0, SIDE - width],
        [0, 0],
      ]
      return pad(inputOf(photograph, height, width), around) as Tensor4D
    })
    this.pass = new LayerPass(list, weights, this.image)
  }

  /** Computes so many layers more; how many are done. */
  advance(layers: number): number {
    this.pass.advance(layers)
    return this.pass.done
  }

  get isOver(): boolean {
    return this.pass.isOver
  }

  /** The class of each pixel, [height · width]: 0 is background, then Pascal VOC's twenty. */
  async classes(): Promise<Uint8Array> {
    const scores = this.pass.finish()[0]!
    const answer = tidy(() => {
      const enlarged = images.resizeBilinear(scores, [SIDE, SIDE], true)
      return argMax(slice(enlarged, [0, 0, 0, 0], [1, this.height, this.width, -1]), 3)
    })
    scores.dispose()
    const classes = Uint8Array.from(await answer.data())
    answer.dispose()
    return classes
  }

  dispose(): void {
    this.pass.dispose()
    this.image.dispose()
  }
}
