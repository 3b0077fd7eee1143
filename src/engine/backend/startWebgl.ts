import {
  backend,
  env,
  ready,
  removeBackend,
  setBackend,
  findBackend,
  registerBackend,
} from '@tensorflow/tfjs-core'
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { RunningBackend } from './backend'

/** tfjs's WebGL backend, in a fresh context. Rejects when 32-bit float textures cannot be rendered to. */
export async function startWebgl(): Promise<RunningBackend> {
  if (findBackend('webgl')) removeBackend('webgl')
  registerBackend('webgl', () => new MathBackendWebGL(), 2)
  if (!(await setBackend('webgl'))) throw new Error('tfjs could not start its WebGL backend')
  await ready()
  const webgl = backend() as MathBackendWebGL
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) throw new Error('this GPU renders 16-bit floats only')
  const { gl } = webgl.gpgpu
  const canvas = (gl as unknown as { canvas: OffscreenCanvas }).canvas
  const lost = new Promise<string>((resolve) => {
    canvas.addEventListener('webglcontextlost', () => resolve('WebGL context lost'), { once: true })
  })
  return {
    name: 'webgl',
    device: rendererOf(gl),
    lost,
    loseDevice: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  }
}

/** The renderer's name as the driver tells it. */
export function rendererOf(gl: WebGLRenderingContext): string {
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
}
