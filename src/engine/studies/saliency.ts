/** The gradient of what a network answers with respect to the image that it was asked about. */
import { tensor1d, tensor2d, tensor4d, tidy } from '@tensorflow/tfjs-core'
import { pixelsOf } from '../activations'
import { topTwo } from '../evaluate'
import { forwardChain } from '../layers/chain'
import { fromCommonWeights } from '../networks/dropoutConvention'
import { networkOf } from '../networks/networkOf'
import type { NetParameters } from '../protocol'
import { fetchShippedModel } from '../shippedModel'
import type { SaliencyModel, SaliencyPart, SaliencyTarget, SaliencyTask } from '../studyTasks/saliency'
import { imageOf } from './selection'
import type { Study, DigitContext } from './study'

const CLASSES = 10

export class SaliencyStudy implements Study<'saliency'> {
  private readonly shipped = new Map<string, NetParameters>()

  constructor(private readonly context: Pick<DigitContext, 'testSet'>) {}

  async advance({ model, index, target }: SaliencyTask): Promise<SaliencyPart> {
    const [net, test] = await Promise.all([this.parametersOf(model), this.context.testSet()])
    const { pixels, label } = await imageOf(test, index)
    return { label, ...saliencyOf(net, pixelsOf(pixels), target) }
  }

  end(): void {
    this.shipped.clear()
  }

  private async parametersOf(model: SaliencyModel): Promise<NetParameters> {
    if (typeof model !== 'string') {
      const { plan, weights } = model
      return { plan, values: fromCommonWeights(weights, plan.variant).values }
    }
    const net = this.shipped.get(model) ?? (await fetchShippedModel(model))
    this.shipped.set(model, net)
    return net
  }
}

/** `pixels`: 784 floats in 0–1. */
export function saliencyOf(
  { plan, values }: NetParameters,
  pixels: Float32Array,
  target: SaliencyTarget,
): Omit<SaliencyPart, 'label'> {
  return tidy(() => {
    const network = networkOf(plan)
    const parameters = network.cut(tensor1d(values))
    const image = tensor4d(pixels, [1, 28, 28, 1])
    const { output, backward } = forwardChain(network.layers, parameters, image, { dropoutRng: null })
    const logits = output.dataSync<'float32'>().slice()
    const [best, second] = topTwo(logits)
    const dLogits = new Float32Array(CLASSES)
    dLogits[best] = 1
    if (target === 'difference') dLogits[second] = -1
    const { dInput } = backward(tensor2d(dLogits, [1, CLASSES]))
    return { logits, best, second, gradient: dInput.dataSync<'float32'>().slice() }
  })
}
