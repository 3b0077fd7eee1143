/** Runs and models as downloads, and a model back from files. The formats are `training/modelFiles`, loaded on use. */
import type { TrainingActions, TrainingSnapshot } from '../../training/api'
import { saveFile } from '../../training/saveFile'
import type { Plan } from '../../engine/protocol'

const formats = () => import('../../training/modelFiles')

/** Which file the reader asked for. */
export type FileKind = 'json' | 'csv' | 'layers' | 'safetensors'

/** Saves the run or the model and returns the names of the files. */
export async function saveFiles(
  kind: FileKind,
  snapshot: TrainingSnapshot,
  plan: Plan,
  actions: TrainingActions,
): Promise<string[]> {
  const { runToJson, runToCsv, toLayersModel, toSafetensors } = await formats()
  const { rateChanges, records, evaluations, backend } = snapshot
  const stem = `mnist-seed-${plan.seed}-step-${snapshot.step}`
  if (kind === 'json' || kind === 'csv') {
    const device = { browser: navigator.userAgent, cores: navigator.hardwareConcurrency }
    const run = { plan, rateChanges, records, evaluations, backend, device }
    return [
      kind === 'json'
        ? saveFile(`${stem}.json`, runToJson(run), 'application/json')
        : saveFile(`${stem}.csv`, runToCsv(run), 'text/csv'),
    ]
  }
  const { weights, step, norms } = await actions.exportWeights()
  if (kind === 'safetensors') {
    const origin = { plan, step, ...(backend !== null && { backend }), ...(norms && { norms }) }
    return [saveFile(`${stem}.safetensors`, toSafetensors(weights, origin), 'application/octet-stream')]
  }
  const model = toLayersModel(weights, { variant: plan.variant, metadata: { plan, step } })
  return [
    saveFile('model.json', model['model.json'], 'application/json'),
    saveFile('weights.bin', model['weights.bin'], 'application/octet-stream'),
  ]
}

/** Hands a model's weights to the engine. Throws `ModelFileError`, or what the engine answers. */
export async function openModel(files: readonly File[], actions: TrainingActions): Promise<void> {
  const { readModelFiles } = await formats()
  const named = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  await actions.importWeights(readModelFiles(named))
}
