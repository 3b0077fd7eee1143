import { grads, tensor, tensor2d, tidy, type Scalar, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawSentence } from '../../math/captionSearch'
import { stream } from '../../math/rng'
import { BOUNDARY } from '../../math/scenes/vocabulary'
import { sizeOf } from '../../math/sizeOf'
import '../kernels/wasm/testing/nodeGradients'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { CaptionWriter } from './caption'
import { decoderLoss, decoderParameters, tokenRows, type Cell, type DecoderShape } from './decoder'
import { initialHeads } from './heads'
import { writeCaption } from './write'

beforeAll(() => startNodeWasm())

const shapeOf = (cell: Cell): DecoderShape => ({ cell, vocabulary: 6, image: 5, embedding: 4, state: 3 })
const CAPTIONS = [[2, 5, 1], [3], [4, 4, 2, 1]]

/** Images and parameters as plain numbers; no bias is nought, so that each is told from the others. */
function madeUp(shape: DecoderShape): { images: number[][]; parameters: number[][] } {
  const rng = stream(4, 'made up')
  const images = CAPTIONS.map(() => Array.from({ length: shape.image }, () => rng.normal()))
  const declared = decoderParameters('d', shape)
  const values = initialHeads({ parameters: declared }, 7)
  let at = 0
  const parameters = declared.map((each) => {
    const size = sizeOf(each.shape)
    return Array.from(values.subarray(at, (at += size)), (value) => value + 0.3 * rng.normal())
  })
  return { images, parameters }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
/** x · weights + bias, weights [x.length, bias.length]. */
const affine = (x: readonly number[], weights: readonly number[], bias: readonly number[]) =>
  bias.map((b, j) => x.reduce((sum, value, i) => sum + value * weights[i * bias.length + j]!, b))

/** The loss of one batch in float64, unit by unit, from the equations of the papers. */
function referenceLoss(images: number[][], p: readonly number[][], { cell, embedding, state }: DecoderShape) {
  const [imageW, imageB, words, inputW, stateW, bias, scoreW, scoreB] = p as number[][] & { length: 8 }
  let [nats, count] = [0, 0]
  images.forEach((image, row) => {
    let h = Array.from({ length: state }, () => 0)
    let c = h
    const read = (x: number[]) => {
      const input = affine(x, inputW!, bias!)
      const sums = input.map((sum, j) =>
        h.reduce((s, value, i) => s + value * stateW![i * input.length + j]!, sum),
      )
      if (cell === 'rnn') {
        h = sums.map(Math.tanh)
        return
      }
      const gate = (g: number, unit: number) => sums[g * state + unit]!
      c = c.map((old, u) => sigmoid(gate(1, u)) * old + sigmoid(gate(0, u)) * Math.tanh(gate(2, u)))
      h = c.map((memory, u) => sigmoid(gate(3, u)) * Math.tanh(memory))
    }
    read(affine(image, imageW!, imageB!))
    let before = BOUNDARY
    for (const token of [...CAPTIONS[row]!, BOUNDARY]) {
      read(words!.slice(before * embedding, (before + 1) * embedding))
      const scores = affine(h, scoreW!, scoreB!)
      nats += Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - scores[token]!
      count++
      before = token
    }
  })
  return nats / count
}

describe.each(['lstm', 'rnn'] as const)('a decoder, %s', (cell) => {
  const shape = shapeOf(cell)
  const { images, parameters } = madeUp(shape)
  const asTensors = () => decoderParameters('d', shape).map((each, i) => tensor(parameters[i]!, each.shape))
  const loss = (seen: Tensor, given: Tensor[]): Scalar =>
    decoderLoss(seen as Tensor2D, given, shape, tokenRows(CAPTIONS))

  test('its loss is that of the equations in float64; what follows an end does not count', () => {
    const value = tidy(() => loss(tensor2d(images), asTensors()).dataSync()[0]!)
    expect(value).toBeCloseTo(referenceLoss(images, parameters, shape), 5)
  })

  test('its gradients are those of float64 differences, of each number of images and parameters', () => {
    const gradients = tidy(() =>
      grads((seen: Tensor, ...given: Tensor[]) => loss(seen, given))([tensor2d(images), ...asTensors()]).map(
        (each) => Array.from(each.dataSync()),
      ),
    )
    const step = 1e-5
    const parts = [images.flat(), ...parameters]
    const lossAt = (moved: number[][]) =>
      referenceLoss(
        images.map((_, i) => moved[0]!.slice(i * shape.image, (i + 1) * shape.image)),
        moved.slice(1),
        shape,
      )
    parts.forEach((part, which) => {
      part.forEach((value, i) => {
        const moved = (to: number) => lossAt(parts.with(which, part.with(i, to)))
        const slope = (moved(value + step) - moved(value - step)) / (2 * step)
        expect(Math.abs(gradients[which]![i]! - slope), `part ${which}, number ${i}`).toBeLessThan(2e-5)
      })
    })
    expect(Math.hypot(...gradients[4]!)).toBeGreaterThan(1e-3)
  })

  test('a writer scores a sentence as the loss does', async () => {
    const image = tensor2d([images[0]!])
    const given = asTensors()
    const writer = new CaptionWriter(image, given, shape)
    let nats = 0
    const sentence = [...CAPTIONS[0]!, BOUNDARY]
    for (const [i, token] of sentence.entries())
      nats -= (await writer.readingOf(sentence.slice(0, i))).logs[token]!
    const only = tidy(() => decoderLoss(image, given, shape, tokenRows([CAPTIONS[0]!])).dataSync()[0]!)
    expect(nats / sentence.length).toBeCloseTo(only, 5)
    for (const each of [image, ...given]) each.dispose()
  })

  test('what it writes after given words is what it would have written there, step by step', async () => {
    const image = tensor2d([images[1]!])
    const given = asTensors()
    const write = (prefix: number[]) =>
      writeCaption(image, given, shape, { choice: { kind: 'beam', width: 1 }, prefix })
    const whole = await write([])
    const rest = await write(whole.tokens.slice(0, 2))
    expect(rest.tokens).toEqual(whole.tokens)
    expect(rest.logs).toEqual(whole.logs)
    expect(whole.steps.map(({ read }) => read)).toEqual([null, BOUNDARY, ...whole.tokens.slice(0, -1)])
    const [three, four] = [await write([3]), await write([4])]
    expect(four.steps[1]).toEqual(three.steps[1])
    expect(four.steps[2]!.h).not.toEqual(three.steps[2]!.h)
    const drawn = { kind: 'draw', temperature: 1, seed: 5 } as const
    const once = await writeCaption(image, given, shape, { choice: drawn, prefix: [] })
    const writer = new CaptionWriter(image, given, shape)
    const again = await drawSentence(writer.next, { temperature: 1, rng: stream(5, 'caption'), longest: 40 })
    expect(once.tokens).toEqual(again.tokens)
    for (const each of [image, ...given]) each.dispose()
  })
})

test('captions become rows of one length, each with an end', () => {
  expect(tokenRows(CAPTIONS)).toEqual({
    tokens: Int32Array.from([2, 5, 1, 0, 0, 3, 0, 0, 0, 0, 4, 4, 2, 1, 0]),
    length: 5,
  })
})
