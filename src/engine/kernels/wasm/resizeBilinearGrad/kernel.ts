import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'

interface Inputs {
  readonly dy: TensorInfo
  readonly images: TensorInfo
}

/** tfjs `ResizeBilinearGrad` for float32. The stock kernel of tfjs 4.22 ignores `halfPixelCenters`. */
export const resizeBilinearGrad: Override = (stock) =>
  ((call: KernelCall<Inputs, { readonly alignCorners: boolean; readonly halfPixelCenters?: boolean }>) => {
    const { inputs, attrs, backend } = call
    const { dy, images } = inputs
    if (images.dtype !== 'float32' || dy.dtype !== 'float32') return stock(call)
    const [batch, height, width, channels] = images.shape as [number, number, number, number]
    const [, outHeight, outWidth] = dy.shape as [number, number, number, number]
    const dx = backend.makeOutput(images.shape, 'float32')
    // prettier-ignore
    kernelsOf(backend).binary.resizeBilinearGradient(
      pointerOf(backend, dy), pointerOf(backend, dx), batch, height, width, channels, outHeight, outWidth,
      Number(attrs.alignCorners), Number(attrs.halfPixelCenters ?? false),
    )
    return dx
  }) as unknown as KernelFunc
