/** Size and thickness of DeepConvNet's six convolutions, each as it leaves its pooling: the mark of the book. */
const layers = [
  { size: 28, channels: 16 },
  { size: 14, channels: 16 },
  { size: 14, channels: 32 },
  { size: 8, channels: 32 },
  { size: 8, channels: 64 },
  { size: 4, channels: 64 },
]

/** The mark at the head of every page: six squares that shrink and thicken. */
export function Mark() {
  let x = 1
  return (
    <svg className="mark" viewBox="0 0 62 30" width="46" height="22" aria-hidden="true">
      {layers.map(({ size, channels }, index) => {
        const width = 2 + channels / 16
        const slab = <rect key={index} x={x} y={15 - size / 2} width={width} height={size} />
        x += width + 5.6
        return slab
      })}
    </svg>
  )
}

/** The mark drawn large, in perspective, each slab to scale with its shape beside it. */
export function NetworkMark({ label }: { label: string }) {
  let x = 1
  return (
    <svg className="network" viewBox="0 14 760 226" role="img" aria-label={label}>
      {layers.map(({ size, channels }, index) => {
        const height = size * 6
        const depth = height * 0.3 // the square, seen from the side
        const width = channels * 0.62
        const top = 112 - height / 2
        const left = x
        x += width + depth + 84
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
