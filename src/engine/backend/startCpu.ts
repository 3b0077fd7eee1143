import '@tensorflow/tfjs-backend-cpu'
import { ready, setBackend } from '@tensorflow/tfjs-core'
import { onCpu, type RunningBackend } from './backend'

/** tfjs's plain JavaScript backend: works everywhere, about 1.5 images a second. */
export async function startCpu(): Promise<RunningBackend> {
  if (!(await setBackend('cpu'))) throw new Error('tfjs could not start its CPU backend')
  await ready()
  return onCpu('cpu')
}
