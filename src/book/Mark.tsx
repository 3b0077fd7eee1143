/** Size and thickness of DeepConvNet's six convolutions, each as it leaves its pooling: the mark of the book. */
const layers = [
  { size: 28, channels: 16 },
  { size: 14, channels: 16 },
  { size: 14, channels: 32 },
  { size: 8, channels: 32 },
  { size: 8, channels: 64 },
  { size: 4, channels: 64 },
]

/** Where each slab begins, when each is followed by `gap`: the running sum of the widths before it. */
const lefts = (widths: number[], gap: number) =>
  widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + gap, 1))

const markWidths = layers.map(({ channels }) => 2 + channels / 16)
const markLefts = lefts(markWidths, 5.6)

/** The mark at the head of every page: six squares that shrink and thicken. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 62 30" width="46" height="22" aria-hidden="true">
      {layers.map(({ size }, index) => (
        <rect key={index} x={markLefts[index]} y={15 - size / 2} width={markWidths[index]} height={size} />
      ))}
    </svg>
  )
}

const networkLefts = lefts(
  layers.map(({ size, channels }) => channels * 0.62 + size * 6 * 0.3),
  84,
)

/** The mark drawn large, in perspective, each slab to scale with its shape beside it. */
export function NetworkMark({ label }: { label: string }) {
  return (
    <svg className="network" viewBox="0 14 760 226" role="img" aria-label={label}>
      {layers.map(({ size, channels }, index) => {
        const height = size * 6
        const depth = height * 0.3 // the square, seen from the side
        const width = channels * 0.62
        const top = 112 - height / 2
        const left = networkLefts[index]!
        const front = `M${left} ${top + depth / 2}l${depth} ${-depth / 2}v${height - depth / 2}l${-depth} ${depth / 2}z`
        return (
          <g key={index} className="network__layer">
            <path
              className="network__side"
              d={`M${left} ${top + depth / 2}l${depth} ${-depth / 2}h${width}l${-depth} ${depth / 2}z`}
            />
            <rect
              className="network__side"
              x={left}
              y={top + depth / 2}
              width={width}
              height={height - depth / 2}
            />
            <path className="network__face" transform={`translate(${width} 0)`} d={front} />
            <text x={left + (width + depth) / 2} y={226} textAnchor="middle">
              {channels}×{size}×{size}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
