/** Saves the lab's training as a script and the numbers that it starts from. */
import type { TrainingActions } from '../../training/api'
import { saveFile } from '../../training/saveFile'
import { planOf, STEPS } from './model'
import type { ScriptName } from './scripts/files'

export type Engine = Pick<TrainingActions, 'experiment' | 'stepsOnWorkers'>

/** Trains the steps once more for their losses, and returns the names of the files. Rejects with the engine's own words. */
export async function takeAlong(engine: Engine, script: ScriptName, batch: number): Promise<string[]> {
  const { experimentFile, SCRIPTS } = await import('./scripts/files')
  const plan = planOf(batch)
  const task = { plan, workers: 0, fromStep: 0, steps: STEPS, straggler: null, isLast: true }
  const { losses } = await engine.stepsOnWorkers(task)
  const bytes = experimentFile(await engine.experiment(plan, STEPS), plan, losses)
  const { name, text } = SCRIPTS[script]
  return [
    saveFile(name, text, 'text/x-python'),
    saveFile('data-parallel.safetensors', bytes, 'application/octet-stream'),
  ]
}
