import { broadcast_util, type KernelFunc, type TensorInfo, util } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'
import { multiply, type Product } from './multiply'

/** Inputs of tfjs's matrix products, [...batch, rows, cols]. */
export interface Factors {
  readonly a: TensorInfo
  readonly b: TensorInfo
}

/** Attributes of tfjs's matrix products. */
export interface ProductAttrs {
  readonly transposeA: boolean
  readonly transposeB: boolean
}

/** Batch shape and sizes of a product, or null where the own kernel does not apply (both transposed, vectors, other types, odd broadcasts). */
export function planProduct({ a, b }: Factors, { transposeA, transposeB }: ProductAttrs) {
  if ((transposeA && transposeB) || a.dtype !== 'float32' || b.dtype !== 'float32') return null
  if (a.shape.length < 2 || b.shape.length < 2) return null
  const [aRows = 0, aCols = 0] = a.shape.slice(-2)
  const [bRows = 0, bCols = 0] = b.shape.slice(-2)
  const product: Product = {
    rows: transposeA ? aCols : aRows,
    inner: transposeA ? aRows : aCols,
    cols: transposeB ? bRows : bCols,
    transposeA,
    transposeB,
  }
  if (product.inner !== (transposeB ? bCols : bRows)) return null
  const aBatch = util.sizeFromShape(a.shape.slice(0, -2))
  const bBatch = util.sizeFromShape(b.shape.slice(0, -2))
  const batchShape = broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2))
  const batch = util.sizeFromShape(batchShape)
  const simple = (aBatch === batch || aBatch === 1) && (bBatch === batch || bBatch === 1)
  return simple ? { product, batchShape, batch, aBatch, bBatch } : null
}

/** tfjs `BatchMatMul`, including the transposed forms that the gradients of dense layers need; both transposed stays with tfjs. */
export const batchMatMul: Override = (stock) =>
  ((call: KernelCall<Factors, ProductAttrs>) => {
    const plan = planProduct(call.inputs, call.attrs)
    if (!plan) return stock(call)
    const { backend } = call
    const { product, batch } = plan
    const out = backend.makeOutput([...plan.batchShape, product.rows, product.cols], 'float32')
    const [a, b, to] = [call.inputs.a, call.inputs.b, out].map((t) => pointerOf(backend, t)) as [
      number,
      number,
      number,
    ]
    const aStep = plan.aBatch > 1 ? product.rows * product.inner * 4 : 0
    const bStep = plan.bBatch > 1 ? product.inner * product.cols * 4 : 0
    for (let n = 0; n < batch; n++) {
      multiply(
        kernelsOf(backend),
        product,
        a + n * aStep,
        b + n * bStep,
        to + n * product.rows * product.cols * 4,
      )
    }
    return out
  }) as unknown as KernelFunc
