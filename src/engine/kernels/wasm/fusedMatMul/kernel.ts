import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { planProduct, type Factors, type ProductAttrs } from '../batchMatMul/kernel'
import { multiply } from '../batchMatMul/multiply'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'

/** tfjs `_FusedMatMul` for single products with bias [cols] and ReLU or nothing; the rest stays with the stock kernel. */
export const fusedMatMul: Override = (stock) =>
  ((
    call: KernelCall<
      Factors & { readonly bias?: TensorInfo },
      ProductAttrs & { readonly activation: string }
    >,
  ) => {
    const { inputs, attrs, backend } = call
    const plan = attrs.transposeA ? null : planProduct(inputs, attrs)
    const { bias } = inputs
    const biasFits =
      !bias || (bias.dtype === 'float32' && bias.shape.length === 1 && bias.shape[0] === plan?.product.cols)
    const activationFits = attrs.activation === 'linear' || attrs.activation === 'relu'
    if (!plan || plan.batch !== 1 || !biasFits || !activationFits) return stock(call)
    const { product } = plan
    const out = backend.makeOutput([...plan.batchShape, product.rows, product.cols], 'float32')
    multiply(
      kernelsOf(backend),
      product,
      pointerOf(backend, inputs.a),
      pointerOf(backend, inputs.b),
      pointerOf(backend, out),
      bias ? pointerOf(backend, bias) : 0,
      attrs.activation === 'relu',
    )
    return out
  }) as unknown as KernelFunc
