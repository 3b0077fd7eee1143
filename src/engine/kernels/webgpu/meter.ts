/* What goes through tfjs's queue, whoever put it there: tfjs's dispatches and the project's own. */
import type { BackendWebgpu } from './backendWebgpu'

/** One dispatch. */
export interface Dispatch {
  /** Of its pipeline: tfjs's class of the program, or the label of a program of ours. */
  label: string
  /** Of all storage buffers bound to it, each once and as a whole: what it must move if it reads and writes all of them once. */
  bytes: number
}

/** Bytes of the storage that a bind group binds. */
function boundBytes({ entries }: GPUBindGroupDescriptor): number {
  let bytes = 0
  for (const { resource } of entries) {
    if (!('buffer' in resource) || (resource.buffer.usage & GPUBufferUsage.STORAGE) === 0) continue
    bytes += resource.size ?? resource.buffer.size - (resource.offset ?? 0)
  }
  return bytes
}

/** Submits what is recorded so far and writes down every dispatch that is recorded from now on; `stop` leaves the device as it was. */
export function meterDispatches(backend: BackendWebgpu): { dispatches: Dispatch[]; stop(): void } {
  const { device } = backend
  backend.ensureCommandEncoderReady()
  backend.endComputePassEncoder()
  backend.submitQueue()
  const dispatches: Dispatch[] = []
  const bytesOf = new WeakMap<GPUBindGroup, number>()
  let isStopped = false

  const meterPass = (pass: GPUComputePassEncoder) => {
    let label = ''
    let bytes = 0
    const setPipeline = pass.setPipeline.bind(pass)
    const setBindGroup = pass.setBindGroup.bind(pass) as (index: number, group: GPUBindGroup | null) => void
    const dispatch = pass.dispatchWorkgroups.bind(pass)
    return Object.assign(pass, {
      setPipeline(pipeline: GPUComputePipeline) {
        label = pipeline.label
        setPipeline(pipeline)
      },
      setBindGroup(index: number, group: GPUBindGroup | null) {
        bytes = (group && bytesOf.get(group)) ?? 0
        setBindGroup(index, group)
      },
      dispatchWorkgroups(x: number, y?: number, z?: number) {
        if (!isStopped) dispatches.push({ label, bytes })
        dispatch(x, y, z)
      },
    })
  }

  const { createBindGroup, createCommandEncoder } = device
  device.createBindGroup = (descriptor) => {
    const group = createBindGroup.call(device, descriptor)
    bytesOf.set(group, boundBytes(descriptor))
    return group
  }
  device.createCommandEncoder = (descriptor) => {
    const encoder = createCommandEncoder.call(device, descriptor)
    const begin = encoder.beginComputePass.bind(encoder)
    encoder.beginComputePass = (pass) => meterPass(begin(pass))
    return encoder
  }
  return {
    dispatches,
    stop() {
      isStopped = true
      Object.assign(device, { createBindGroup, createCommandEncoder })
    },
  }
}
