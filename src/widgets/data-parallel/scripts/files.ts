/** The lab's training as files for other programs: its numbers, and scripts that go on where distribution is real. */
import type { Experiment, Plan } from '../../../engine/protocol'
import { toSafetensors } from '../../../training/modelFiles'
import keras from './data_parallel_keras.py?raw'
import pytorch from './data_parallel_pytorch.py?raw'

export const SCRIPTS = {
  pytorch: { name: 'data_parallel_pytorch.py', text: pytorch },
  keras: { name: 'data_parallel_keras.py', text: keras },
}
export type ScriptName = keyof typeof SCRIPTS

/** What the scripts read: first weights, images, labels and what dropout keeps; `losses` are those of the browser's steps. */
export function experimentFile(experiment: Experiment, plan: Plan, losses: readonly number[]): Uint8Array {
  const { weights, images, labels, kept } = experiment
  const count = labels.length
  const tensors = [
    { name: 'images', shape: [count, 784], bytes: images },
    { name: 'labels', shape: [count], bytes: labels },
    { name: 'kept', shape: [count, kept.length / count], bytes: kept },
  ]
  return toSafetensors(
    weights,
    { plan, step: 0 },
    { tensors, metadata: { losses: JSON.stringify(losses), optimizer: 'Adam, epsilon 1e-7' } },
  )
}
