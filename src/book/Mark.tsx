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
