/* What the kernels use of tfjs's WebGPU backend; tfjs 4.22 declares some of it private. */
import type { DataId, TensorInfo } from '@tensorflow/tfjs-core'

export interface BackendWebgpu {
  readonly device: GPUDevice
  makeTensorInfo(shape: number[], dtype: TensorInfo['dtype'], values?: Float32Array): TensorInfo
  /** Gives a tensor its buffer, filled where it has values on the CPU. */
  uploadToGPU(id: DataId): void
  disposeData(id: DataId): boolean
  readonly tensorMap: { get(id: DataId): { resource: GPUBuffer } }
  ensureCommandEncoderReady(): void
  endComputePassEncoder(): void
  submitQueue(): void
  readonly commandEncoder: GPUCommandEncoder
  computePassEncoder: GPUComputePassEncoder | null
  /** Waits for the programs of tfjs that were begun to be compiled while the flag was on that makes it compile only. */
  checkCompileCompletionAsync(): Promise<void>
  /** Dispatches since the last submit. */
  dispatchCountInPass: number
  /** Tensors whose buffers must outlive the next submit. */
  readonly commandQueueOwnedIds: { add(id: DataId): unknown }
}

/** What tfjs hands to a kernel of its WebGPU backend. */
export interface KernelCall<Inputs, Attrs> {
  readonly inputs: Inputs
  readonly attrs: Attrs
  readonly backend: BackendWebgpu
}
