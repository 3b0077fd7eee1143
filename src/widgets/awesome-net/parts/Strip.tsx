import { parseNetwork } from '../../../math/networkText'

const HEIGHT = 26
const GAP = 2
/** Px for each pixel of a map's side, and for each channel. */
const SCALE = { side: 26 / 28, channel: 0.16 }

/** A whole network in the height of a line: each block's tensor from the side, to one scale for all networks. */
export function Strip({ blocks }: { blocks: string }) {
  const parsed = parseNetwork(blocks)
  if ('problem' in parsed) return null
  let x = 0
  const bars = parsed.parts.map((part) => {
    const [channels, side] = part.shape
    const width = Math.min(16, Math.max(2, channels * SCALE.channel))
    const height = Math.max(3, side * SCALE.side)
    const bar = { x, width, height, kind: part.kind, isSum: part.kind === 'block' && part.join === 'add' }
    x += width + GAP
    return bar
  })
  return (
    <svg
      className="awesome__strip"
      viewBox={`0 0 ${x.toFixed(1)} ${HEIGHT}`}
      width={x.toFixed(1)}
      height={HEIGHT}
      aria-hidden="true"
    >
      {bars.map((bar, i) => (
        <rect
          key={i}
          data-kind={bar.isSum ? 'skip' : bar.kind}
          x={bar.x.toFixed(1)}
          y={((HEIGHT - bar.height) / 2).toFixed(1)}
          width={bar.width.toFixed(1)}
          height={bar.height.toFixed(1)}
        />
      ))}
    </svg>
  )
}
