/* The programs as kernels of tfjs: shapes and attributes in, tensors out. */
import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { convGeometry, isCovered, isFusionCovered, type ConvAttrs, type ConvGeometry } from '../convGeometry'
import type { Override } from '../override'
import { poolGeometry, type PoolAttrs } from '../poolGeometry'
import type { KernelCall } from './backendWebgpu'
import { convolutionProgram, inputGradientProgram } from './convolution'
import { filterGradientPrograms } from './filterGradient'
import { isTiling, maxPoolGradProgram, tilingMaxPoolGradProgram } from './maxPoolGrad'
import { RULES, updateProgram } from './optimizers'
import { runInParts, runProgram } from './runProgram'
import { softmaxCrossEntropyProgram } from './softmaxCrossEntropyGrad'
import { variantOf } from './variants'

type Tensors<Name extends string> = Readonly<Record<Name, TensorInfo>>
type Shape4D = [number, number, number, number]

const isEmpty = (g: ConvGeometry) =>
  [g.inShape, g.outShape, g.filterShape].some((shape) => util.sizeFromShape(shape) === 0)

/** Whether dy has the output's shape; tfjs lets a transposed convolution crop a larger one. */
const isOutputOf = (g: ConvGeometry, dy: TensorInfo) => util.arraysEqual(dy.shape, g.outShape)

/** tfjs `Conv2D`. */
export const conv2d: Override = (stock) =>
  ((call: KernelCall<Tensors<'x' | 'filter'>, ConvAttrs>) => {
    const { x, filter } = call.inputs
    const g = convGeometry(x.shape, filter.shape, call.attrs)
    if (!isCovered(call.attrs, x, filter) || isEmpty(g)) return stock(call)
    return runProgram(
      call.backend,
      convolutionProgram(g, { variant: variantOf(call.backend.device) }),
      [x, filter],
      [g.outShape],
    )[0]!
  }) as unknown as KernelFunc

/** tfjs `FusedConv2D` with no activation or ReLU; everything else stays with the stock kernel. */
export const fusedConv2d: Override = (stock) =>
  ((
    call: KernelCall<
      Tensors<'x' | 'filter'> & { bias?: TensorInfo },
      ConvAttrs & { readonly activation: string }
    >,
  ) => {
    const { x, filter, bias } = call.inputs
    const { activation } = call.attrs
    const g = convGeometry(x.shape, filter.shape, call.attrs)
    const covered = isFusionCovered(g, bias, activation) && isCovered(call.attrs, x, filter)
    if (!covered || isEmpty(g)) return stock(call)
    const program = convolutionProgram(g, {
      hasBias: bias !== undefined,
      relu: activation === 'relu',
      variant: variantOf(call.backend.device),
    })
    return runProgram(call.backend, program, bias ? [x, filter, bias] : [x, filter], [g.outShape])[0]!
  }) as unknown as KernelFunc

/** tfjs `Conv2DBackpropInput`. */
export const conv2dBackpropInput: Override = (stock) =>
  ((call: KernelCall<Tensors<'dy' | 'filter'>, ConvAttrs & { readonly inputShape: Shape4D }>) => {
    const { dy, filter } = call.inputs
    const g = convGeometry(call.attrs.inputShape, filter.shape, call.attrs)
    if (!isCovered(call.attrs, dy, filter) || !isOutputOf(g, dy) || isEmpty(g)) return stock(call)
    const program = inputGradientProgram(g, { variant: variantOf(call.backend.device) })
    return runProgram(call.backend, program, [dy, filter], [g.inShape])[0]!
  }) as unknown as KernelFunc

/** tfjs `Conv2DBackpropFilter`. */
export const conv2dBackpropFilter: Override = (stock) =>
  ((call: KernelCall<Tensors<'x' | 'dy'>, ConvAttrs & { readonly filterShape: Shape4D }>) => {
    const { x, dy } = call.inputs
    const g = convGeometry(x.shape, call.attrs.filterShape, call.attrs)
    if (!isCovered(call.attrs, x, dy) || !isOutputOf(g, dy) || isEmpty(g)) return stock(call)
    const { partial, sum, parts } = filterGradientPrograms(g)
    return runInParts(call.backend, { partial, sum, parts }, [x, dy], [g.filterShape])[0]!
  }) as unknown as KernelFunc

/** tfjs `MaxPoolGrad`; of equal maxima the first takes the gradient, as on the cpu backend. */
export const maxPoolGrad: Override = (stock) =>
  ((call: KernelCall<Tensors<'dy' | 'input' | 'output'>, PoolAttrs>) => {
    const { dy, input, output } = call.inputs
    const { shape } = input
    const g = poolGeometry(shape, call.attrs)
    if (util.sizeFromShape(shape) === 0 || util.sizeFromShape(g.outShape) === 0) return stock(call)
    return isTiling(g)
      ? runProgram(call.backend, tilingMaxPoolGradProgram(g), [dy, input], [shape])[0]!
      : runProgram(call.backend, maxPoolGradProgram(g), [dy, input, output], [shape])[0]!
  }) as unknown as KernelFunc

/** Ours: logits [rows, classes] and int32 labels [rows] → [Σ cross-entropy / batch, correct rows / batch, dL/dlogits]. */
export const softmaxCrossEntropyGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Tensors<'logits' | 'labels'>, { readonly batch: number }>) => {
  const { logits, labels } = inputs
  if (labels.dtype !== 'int32') throw new Error('SoftmaxCrossEntropyGrad needs int32 labels.')
  const [rows = 0, classes = 0] = logits.shape
  const program = softmaxCrossEntropyProgram(rows, classes, attrs.batch)
  return runProgram(backend, program, [logits, labels], [[], [], [rows, classes]])
}) as unknown as KernelFunc

/** Ours: one optimizer's step, { theta, gradient, …slots } of one shape → [new θ, …new slots]. */
export const update = (name: string): KernelFunc =>
  (({ inputs, attrs, backend }: KernelCall<Readonly<Record<string, TensorInfo>>, Record<string, number>>) => {
    const { slots, numbers } = RULES[name]!
    const [theta, gradient, ...kept] = ['theta', 'gradient', ...slots].map((input) => inputs[input]!)
    const values = Float32Array.from(numbers, (number) => attrs[number]!)
    const held = backend.makeTensorInfo([values.length], 'float32', values)
    const { shape } = theta!
    const program = updateProgram(name, util.sizeFromShape(shape))
    const updated = runProgram(
      backend,
      program,
      [theta!, gradient!, ...kept, held],
      [theta!, ...kept].map(() => shape),
    )
    backend.disposeData(held.dataId)
    return updated
  }) as unknown as KernelFunc
