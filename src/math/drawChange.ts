/** How one image is changed when its changes are drawn at random: the reading of data augmentation's switches (section 8.1.2). */
import { DIGIT_SIDE as SIDE } from './recentre'
import { bendOf } from './bend'
import { STILL, type Change, type Geometry } from './resample'
import type { Rng } from './rng'

/** How far each change may go; units and ranges are those of `Augmentation` in the engine's protocol. */
export interface Ranges {
  flip: boolean
  crop: number
  shift: number
  rotate: number
  scale: number
  brightness: number
  elastic?: number
}

/** Uniform in [−1, 1). */
const signed = (rng: Rng) => 2 * rng.uniform() - 1

/** Draws one change; a range of 0 draws nothing from the stream. */
export function drawChange(ranges: Ranges, rng: Rng): Change {
  const { flip, crop, shift, rotate, scale, brightness, elastic } = ranges
  const mirror = flip && rng.uniform() < 0.5 ? -1 : 1
  const angle = rotate ? (signed(rng) * rotate * Math.PI) / 180 : 0
  const zoom = scale ? 1 + signed(rng) * scale : 1
  const window = SIDE - crop // the crop's side in source pixels, stretched over the whole output
  const stretch = window / SIDE / zoom
  const cropX = crop ? rng.below(crop + 1) - crop / 2 : 0
  const cropY = crop ? rng.below(crop + 1) - crop / 2 : 0
  const shiftX = shift ? rng.below(2 * shift + 1) - shift : 0
  const shiftY = shift ? rng.below(2 * shift + 1) - shift : 0
  const gain = brightness ? 1 + signed(rng) * brightness : 1
  const geometry = { mirror, angle, stretch, cropX, cropY, shiftX, shiftY } as const
  return elastic ? { geometry, gain, bend: bendOf(() => signed(rng) * elastic) } : { geometry, gain }
}

/** The two ends of a range, each without any other change; of a flip: as it is, and mirrored; of an elastic distortion: one of many, and its opposite. */
export function endsOf(name: keyof Ranges, ranges: Ranges): [Change, Change] {
  const most = Number(ranges[name])
  const ends = ([-1, 1] as const).map((sign) => endOf(name, sign * most))
  return ends as [Change, Change]
}

/** Radians from knot to knot: neighbours differ, none is alike. */
const WAVE = 1.9

function endOf(name: keyof Ranges, amount: number): Change {
  const change = (geometry: Partial<Geometry>, gain = 1): Change => ({
    geometry: { ...STILL, ...geometry },
    gain,
  })
  switch (name) {
    case 'flip':
      return change({ mirror: amount > 0 ? -1 : 1 })
    case 'crop':
      return change({ stretch: 1 - Math.abs(amount) / SIDE, cropX: amount / 2, cropY: amount / 2 })
    case 'shift':
      return change({ shiftX: amount, shiftY: amount })
    case 'rotate':
      return change({ angle: (amount * Math.PI) / 180 })
    case 'scale':
      return change({ stretch: 1 / (1 + amount) })
    case 'brightness':
      return change({}, 1 + amount)
    case 'elastic':
      return { ...change({}), bend: bendOf((knot) => amount * Math.sin(WAVE * knot)) }
  }
}
