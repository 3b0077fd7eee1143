import type { MeasuredPart } from '../../../math/architectures/measure'
import { parseNetwork } from '../../../math/networkText'

const HEIGHT = 26
const GAP = 2
/** Px for each pixel of a map's side, and for each channel. */
const SCALE = { side: 26 / 28, channel: 0.16 }

interface Bar {
  kind: string
  x: number
  width: number
  height: number
}

function barsOf(parts: readonly MeasuredPart[]): Bar[] {
  const bars: Bar[] = []
  for (const part of parts) {
    const [channels, side] = part.shape
    const before = bars.at(-1)
    bars.push({
      kind: part.kind === 'block' && part.join === 'add' ? 'skip' : part.kind,
      x: before ? before.x + before.width + GAP : 0,
      width: Math.min(16, Math.max(2, channels * SCALE.channel)),
      height: Math.max(3, side * SCALE.side),
    })
  }
  return bars
}

/** A whole network in the height of a line: each block's tensor from the side, to one scale for all networks. */
export function Strip({ blocks }: { blocks: string }) {
  const parsed = parseNetwork(blocks)
  if ('problem' in parsed) return null
  const bars = barsOf(parsed.parts)
  const last = bars.at(-1)!
  const width = (last.x + last.width).toFixed(1)
  return (
    <svg
      className="awesome__strip"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
    >
      {bars.map((bar, i) => (
        <rect
          key={i}
          data-kind={bar.kind}
          x={bar.x.toFixed(1)}
          y={((HEIGHT - bar.height) / 2).toFixed(1)}
          width={bar.width.toFixed(1)}
          height={bar.height.toFixed(1)}
        />
      ))}
    </svg>
  )
}
