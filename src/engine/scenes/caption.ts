/** Writes a caption of a scene with one decoder: keeps the cell's state after each prefix, so that a sentence is never read twice. */
import { clone, tensor2d, tidy, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core'
import type { NextLogs } from '../../math/captionSearch'
import { BOUNDARY } from '../../math/scenes/vocabulary'
import {
  advance,
  emptyState,
  nextWords,
  readImage,
  readWords,
  type CellState,
  type DecoderShape,
} from './decoder'

/** What the cell holds, and what it says may follow. */
export interface Reading {
  h: Float32Array
  c: Float32Array
  /** Logarithms of the probabilities of each next token. */
  logs: Float32Array
}

export class CaptionWriter {
  /** By prefix, tokens joined by commas; the empty prefix has read the image and the boundary. */
  private readonly readings = new Map<string, Promise<Reading>>()
  private seen: Promise<Reading> | null = null

  /** `image`: one scene's vector; `given`: the decoder's parameters. Both stay the caller's. */
  constructor(
    private readonly image: Tensor2D,
    private readonly given: readonly Tensor[],
    private readonly shape: DecoderShape,
  ) {}

  /** After the image alone, before any word. */
  afterImage(): Promise<Reading> {
    this.seen ??= this.read(() => readImage(this.image, this.given), null)
    return this.seen
  }

  /** What the cell holds after a prefix. */
  readingOf(prefix: readonly number[]): Promise<Reading> {
    const key = prefix.join()
    let reading = this.readings.get(key)
    if (!reading) {
      reading = this.readAfter(prefix)
      this.readings.set(key, reading)
    }
    return reading
  }

  next: NextLogs = (prefixes) =>
    Promise.all(prefixes.map(async (prefix) => (await this.readingOf(prefix)).logs))

  private async readAfter(prefix: readonly number[]): Promise<Reading> {
    const before = prefix.length === 0 ? await this.afterImage() : await this.readingOf(prefix.slice(0, -1))
    return this.read(() => readWords([prefix.at(-1) ?? BOUNDARY], this.given, this.shape), before)
  }

  private async read(inputOf: () => Tensor2D, before: Reading | null): Promise<Reading> {
    const read = tidy(() => {
      const state = before ? stateOf(before) : emptyState(1, this.shape)
      const after = advance(inputOf(), state, this.given[4] as Tensor2D, this.shape.cell)
      return [after.h, after.c, nextWords(after, this.given)].map((each) => clone(each))
    })
    const [h, c, logs] = await Promise.all(read.map(async (each) => (await each.data<'float32'>()).slice()))
    for (const tensor of read) tensor.dispose()
    return { h: h!, c: c!, logs: logs! }
  }
}

const stateOf = ({ h, c }: Reading): CellState => ({
  h: tensor2d(h, [1, h.length]),
  c: tensor2d(c, [1, c.length]),
})
