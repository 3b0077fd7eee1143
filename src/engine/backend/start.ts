import type { BackendName } from '../protocol'
import type { RunningBackend } from './backend'
import type { StartNeeds } from './environment'

/** Loads a backend's code and makes it the current one; rejects with the browser's own words. */
export async function startBackend(name: BackendName, needs: StartNeeds): Promise<RunningBackend> {
  switch (name) {
    case 'webgpu':
      return (await import('./startWebgpu')).startWebgpu(needs.now)
    case 'webgl':
      return (await import('./startWebgl')).startWebgl()
    case 'wasm':
      return (await import('./startWasm')).startWasm(needs)
    case 'cpu':
      return (await import('./startCpu')).startCpu()
  }
}
