/** Which backends this browser offers, before any of tfjs is loaded for them; each refusal keeps its reason. */
import type { BackendName, BackendReport } from '../protocol'
import { describeAdapter, isSoftwareGpu, SOFTWARE_RENDERER } from './adapter'

/** An 8-byte function that uses one SIMD instruction. */
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
])

const refused = (
  name: BackendName,
  refusal: NonNullable<BackendReport['refusal']>,
  detail?: string,
): BackendReport => ({
  name,
  status: 'refused',
  refusal,
  ...(detail ? { detail } : {}),
})

/** A GPU process that hangs, or that the browser is still trying to restart, must not hold up a training on the CPU. */
const ADAPTER_WITHIN_MS = 10_000

async function requestAdapter(): Promise<GPUAdapter | null> {
  let timer: ReturnType<typeof setTimeout>
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${ADAPTER_WITHIN_MS / 1000} s`)),
      ADAPTER_WITHIN_MS,
    )
  })
  const answer = navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}

async function webgpu(): Promise<BackendReport> {
  if (!('gpu' in navigator) || !navigator.gpu) return refused('webgpu', 'no-webgpu-api')
  try {
    const adapter = await requestAdapter()
    if (!adapter) return refused('webgpu', 'no-adapter')
    const detail = describeAdapter(adapter)
    if (isSoftwareGpu(adapter)) return refused('webgpu', 'software-gpu', detail)
    return { name: 'webgpu', status: 'usable', detail }
  } catch (error) {
    return refused('webgpu', 'failed-to-start', String(error))
  }
}

async function webgl(): Promise<BackendReport> {
  if (typeof OffscreenCanvas === 'undefined') return refused('webgl', 'no-webgl2')
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (!gl) return refused('webgl', 'no-webgl2')
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  const detail = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext() // browsers allow only a few contexts
  if (SOFTWARE_RENDERER.test(detail)) return refused('webgl', 'software-gpu', detail)
  return { name: 'webgl', status: 'usable', detail }
}

function wasm(): BackendReport {
  const knowsSimd = typeof WebAssembly !== 'undefined' && WebAssembly.validate(SIMD_PROBE)
  return knowsSimd ? { name: 'wasm', status: 'usable' } : refused('wasm', 'no-simd')
}

const cpu = (): BackendReport => ({ name: 'cpu', status: 'usable' })

const PROBES = { webgpu, webgl, wasm, cpu }

/** What this browser says of one backend. */
export const probeBackend = async (name: BackendName): Promise<BackendReport> => PROBES[name]()
