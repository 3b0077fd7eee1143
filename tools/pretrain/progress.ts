/** Where a run stands, on disk: written whole or not at all, so that an interruption costs at most one epoch. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import type { ModelState } from '../../src/engine/model'
import type { Evaluation, StepRecord } from '../../src/engine/protocol'
import type { Recipe } from './recipes'

export interface Progress {
  recipe: Recipe
  /** Absent before the first step. */
  state?: ModelState
  records: StepRecord[]
  /** On all test images, one an epoch. */
  evaluations: Evaluation[]
  /** Wall time of the epochs so far, evaluation included. */
  seconds: number
  /** θ after the recipe's `keptEpochs` so far. */
  kept: { epoch: number; values: Float32Array }[]
}

const fileOf = (folder: string, { name }: Recipe) => `${folder}/${name}/progress.v8`

/** What an earlier call left, if it followed the very same recipe; else a fresh start. */
export async function readProgress(folder: string, recipe: Recipe): Promise<Progress> {
  const bytes = await readFile(fileOf(folder, recipe)).catch(() => null)
  const progress = bytes && (deserialize(bytes) as Progress)
  if (progress && JSON.stringify(progress.recipe) === JSON.stringify(recipe)) return progress
  return { recipe, records: [], evaluations: [], seconds: 0, kept: [] }
}

/** Keeps the progress for `readProgress`. */
export async function saveProgress(folder: string, progress: Progress): Promise<void> {
  const file = fileOf(folder, progress.recipe)
  await mkdir(`${folder}/${progress.recipe.name}`, { recursive: true })
  await writeFile(`${file}.new`, serialize(progress))
  await rename(`${file}.new`, file)
}
