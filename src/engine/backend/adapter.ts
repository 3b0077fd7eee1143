/* What a graphics card, or what plays one, tells of itself. */

/** What software renderers call themselves. */
export const SOFTWARE_RENDERER = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|warp/i

/** Whether a processor plays this graphics card. */
export const isSoftwareGpu = (adapter: GPUAdapter): boolean =>
  adapter.info.isFallbackAdapter || SOFTWARE_RENDERER.test(describeAdapter(adapter))

/** What the browser tells of an adapter, in a line. */
export function describeAdapter({ info }: GPUAdapter): string {
  return (
    info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(' ') || 'WebGPU'
  )
}
