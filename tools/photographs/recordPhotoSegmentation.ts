import { median } from '../../src/math/median'
import { PICTURE_NAMES } from '../../src/math/photographs/pictures'
import { regionsOf, runsOf } from '../../src/widgets/photo-segmentation/model'
import type { PhotographRecorder } from './recorder'

/** What the lab of segmentation on photographs shows first. */
export async function recordPhotoSegmentation({
  ask,
  photographs,
  card,
  write,
}: PhotographRecorder): Promise<void> {
  const masks: Record<string, { width: number; height: number; runs: number[] }> = {}
  const told: Record<string, Record<number, number>> = {}
  const passes: number[] = []
  for (const name of PICTURE_NAMES) {
    await ask({ kind: 'begin-segmenting', photograph: photographs[name] }, 'begun')
    const { width, height, classes, ms } = await ask({ kind: 'segment', layers: Infinity }, 'segmented')
    masks[name] = { width, height, runs: runsOf(classes) }
    told[name] = Object.fromEntries(
      regionsOf({ width, height, classes }).map(({ label, share }) => [label, share]),
    )
    passes.push(ms)
  }
  const { parameters, multiplyAdds, weights } = card('deeplabv3')
  const ms = median(passes)
  write(
    'photo-segmentation',
    'ownPhotoSegmentation',
    { bytes: weights.bytes, parameters, ms, masks },
    { ms, bytes: weights.bytes, parameters, multiplyAdds, pictures: told },
  )
}
