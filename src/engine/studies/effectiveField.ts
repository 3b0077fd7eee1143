/** Gradients of single units with respect to the pixels, for section 8.1.3's effective receptive field. */
import { abs, buffer, mul, sum, tensor1d, tensor4d, tidy, type Tensor1D } from '@tensorflow/tfjs-core'
import { invariant } from '../../lib/invariant'
import { takeBatch } from '../datasets/batch'
import { forwardChain } from '../layers/chain'
import { deepConvNet } from '../networks/deepConvNet'
import { initialise } from '../networks/initialise'
import type { Network } from '../networks/sequential'
import { BOOK_WIDTHS, type Plan, type Weights } from '../protocol'
import type { EffectiveFieldPart, EffectiveFieldTask } from '../studyTasks/effectiveField'
import { whole } from './selection'
import type { Study, DigitContext } from './study'

export class EffectiveFieldStudy implements Study<'effective-field'> {
  private net: { network: Network; theta: Tensor1D } | null = null

  constructor(private readonly context: DigitContext) {}

  async advance(task: EffectiveFieldTask): Promise<EffectiveFieldPart> {
    if (task.kind === 'begin') {
      this.end()
      this.net = networkFrom(task.network)
      return { kind: 'begun' }
    }
    if (!this.net) throw new Error('the measurement must begin afresh')
    const { network, theta } = this.net
    const test = await whole(await this.context.testSet())
    const images = Array.from({ length: task.count }, (_, i) => task.from + i)
    const { pixels } = takeBatch(test, images)
    const [sums, outputs] = gradientSums(network, theta, pixels, task.layer, task.from)
    const [values, heights] = await Promise.all([sums.data<'float32'>(), outputs.data<'float32'>()])
    sums.dispose()
    outputs.dispose()
    return {
      kind: 'measured',
      sums: values.slice(),
      images: task.count,
      active: heights.reduce((count, height) => count + Number(height > 0), 0),
    }
  }

  end(): void {
    this.net?.theta.dispose()
    this.net = null
  }
}

function networkFrom(source: Weights | { seed: number }): { network: Network; theta: Tensor1D } {
  if ('seed' in source) {
    const network = deepConvNet({ variant: 'repaired', widths: BOOK_WIDTHS })
    return { network, theta: tensor1d(initialise(network, 'he', source.seed)) }
  }
  const network = deepConvNet({ variant: 'repaired', widths: widthsOf(source) })
  invariant(
    JSON.stringify(network.tensors) === JSON.stringify(source.tensors),
    'these parameters are not those of a DeepConvNet',
  )
  return { network, theta: tensor1d(source.values) }
}

function widthsOf({ tensors }: Weights): Plan['widths'] {
  const unitsOf = (name: string) => tensors.find((tensor) => tensor.name === name)?.shape.at(-1) ?? 0
  const convolutions = [1, 2, 3, 4, 5, 6].map((n) => unitsOf(`conv${n}.filter`))
  return {
    convolutions: convolutions as Plan['widths']['convolutions'],
    hidden: unitsOf('affine1.weight'),
  }
}

/** Σ |∂unit/∂pixel| [28, 28], and each image's unit [images]; the caller disposes both. `first` is the number of the first image. */
function gradientSums(network: Network, theta: Tensor1D, pixels: Float32Array, layer: string, first: number) {
  const index = network.layers.findIndex(({ name, kind }) => name === layer && kind === 'convolution')
  invariant(index >= 0, `there is no convolution called ${layer}`)
  const count = pixels.length / 784
  return tidy(() => {
    const x = tensor4d(pixels, [count, 28, 28, 1])
    const parameters = network.cut(theta).slice(0, index + 1)
    const { output, backward } = forwardChain(network.layers.slice(0, index + 1), parameters, x, {
      dropoutRng: null,
    })
    const [, side, , channels] = output.shape as [number, number, number, number]
    const chosen = buffer([count, side, side, channels])
    const middle = Math.floor(side / 2)
    for (let i = 0; i < count; i++) chosen.set(1, i, middle, middle, (first + i) % channels)
    const unit = chosen.toTensor()
    return [sum(abs(backward(unit).dInput), [0, 3]), sum(mul(output, unit), [1, 2, 3])] as const
  })
}
