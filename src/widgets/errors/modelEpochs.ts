/** Errors through the checkpoints of one recorded run. */
import type { Checkpoint, Recorded } from './modelCards'

export function checkpointOf({ checkpoints }: Recorded, epoch: number): Checkpoint {
  return checkpoints.find((each) => each.epoch === epoch) ?? checkpoints.at(-1)!
}

/** Errors as the reader looks at them: what they are and what they are taken for. */
export interface Misreading {
  place: number
  index: number
  label: number
  predicted: number
  confidence: number
}

export const misreadings = (
  recorded: Recorded,
  { wrong, predicted, confidences }: Checkpoint,
): Misreading[] =>
  wrong.map((place, i) => ({
    place,
    index: recorded.digits[place]!,
    label: Number(recorded.labels[place]),
    predicted: Number(predicted[i]),
    confidence: confidences[i]!,
  }))

/** `[truth][predicted]` of all test images. */
export function confusionOf(recorded: Recorded, checkpoint: Checkpoint): number[][] {
  const counts =
    checkpoint.counts?.map((row) => [...row]) ?? recorded.classes.map(() => new Array<number>(10).fill(0))
  if (!checkpoint.counts)
    for (const { label, predicted } of misreadings(recorded, checkpoint)) counts[label]![predicted]!++
  return counts.map((row, label) => {
    const errors = row.reduce((sum, n) => sum + n, 0)
    return row.map((n, predicted) => (predicted === label ? recorded.classes[label]! - errors : n))
  })
}

/** Since the checkpoint before: errors that went and errors that came; null where there is none whose errors are all known. */
export function changesOf(
  recorded: Recorded,
  checkpoint: Checkpoint,
): { mended: number; fresh: number } | null {
  const before = recorded.checkpoints[recorded.checkpoints.indexOf(checkpoint) - 1]
  if (!before || before.counts) return null
  return {
    mended: before.wrong.filter((place) => !checkpoint.wrong.includes(place)).length,
    fresh: checkpoint.wrong.filter((place) => !before.wrong.includes(place)).length,
  }
}

/** Errors of the last checkpoint that every trained one before it made, too. */
export function stubborn({ checkpoints }: Recorded): number {
  const trained = checkpoints.filter(({ counts }) => !counts)
  return trained.at(-1)!.wrong.filter((place) => trained.every(({ wrong }) => wrong.includes(place))).length
}
