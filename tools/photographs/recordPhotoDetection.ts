import { median } from '../../src/math/median'
import { PICTURE_NAMES } from '../../src/math/photographs/pictures'
import { LEAST_SCORE, ranked, shownIn } from '../../src/widgets/photo-detection/model'
import type { PhotographRecorder } from './recorder'

const SCORE = 0.5
const OVERLAP = 0.5
const PASSES = 15

const tenThousandths = (share: number) => Math.round(1e4 * share)

/** What the lab of detection on photographs shows first. */
export async function recordPhotoDetection({
  ask,
  photographs,
  card,
  write,
}: PhotographRecorder): Promise<void> {
  const answers: Record<string, number[][]> = {}
  const told: Record<string, { all: number; kept: number; best: Record<number, number> }> = {}
  for (const name of PICTURE_NAMES) {
    const photograph = photographs[name]
    const { candidates } = await ask({ kind: 'detect', photograph, least: LEAST_SCORE }, 'detected')
    answers[name] = candidates.map(({ label, score, box }) => [
      label,
      ...[score, box.x, box.y, box.width, box.height].map(tenThousandths),
    ])
    const boxes = ranked(candidates, SCORE, OVERLAP)
    // The best first, so that the first of a class is its best.
    const best: Record<number, number> = {}
    for (const { label, score } of ranked(candidates, LEAST_SCORE, OVERLAP)) best[label] ??= score
    told[name] = { all: boxes.length, kept: shownIn('kept', boxes).length, best }
  }
  const passes: number[] = []
  for (let i = 0; i < PASSES; i++)
    passes.push((await ask({ kind: 'detect', photograph: photographs.coffee, least: 0.1 }, 'detected')).ms)
  const { parameters, multiplyAdds, weights } = card('ssdlite')
  const ms = median(passes)
  write(
    'photo-detection',
    'ownPhotoDetection',
    { bytes: weights.bytes, parameters, ms, answers },
    { ms, bytes: weights.bytes, parameters, multiplyAdds, score: SCORE, overlap: OVERLAP, pictures: told },
  )
}
