import type { SaliencyPart, SaliencyTarget } from '../../../engine/studyTasks/saliency'
import type { Strings } from '../strings'

const SIDE = 28
/** Slopes weaker than this share of the strongest would be dust. */
const LEAST = 0.06

interface Props {
  part: SaliencyPart
  target: SaliencyTarget
  t: Strings
}

/** The gradient by each pixel: filled squares where brighter speaks for the answer, rings where it speaks against; larger is steeper. */
export function SaliencyMap({ part: { gradient, best, second }, target, t }: Props) {
  const strongest = gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 1e-12)
  const path = (sign: 1 | -1) => {
    let d = ''
    gradient.forEach((slope, i) => {
      const share = (sign * slope) / strongest
      if (share < LEAST) return
      const half = 0.48 * Math.sqrt(share)
      const [x, y] = [(i % SIDE) + 0.5, Math.floor(i / SIDE) + 0.5]
      d +=
        sign > 0
          ? `M${(x - half).toFixed(2)} ${(y - half).toFixed(2)}h${(2 * half).toFixed(2)}v${(2 * half).toFixed(2)}h${(-2 * half).toFixed(2)}z`
          : `M${(x - half).toFixed(2)} ${y}a${half.toFixed(2)} ${half.toFixed(2)} 0 1 0 ${(2 * half).toFixed(2)} 0a${half.toFixed(2)} ${half.toFixed(2)} 0 1 0 ${(-2 * half).toFixed(2)} 0`
    })
    return d
  }
  return (
    <svg
      className="mistakes__map"
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-label={t.mapAlt(best, second, target, strongest.toFixed(2))}
    >
      <path className="mistakes__for" d={path(1)} />
      <path className="mistakes__against" d={path(-1)} />
    </svg>
  )
}
