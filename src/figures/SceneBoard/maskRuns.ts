/** A class of a mask as a path of whole pixels, and where its larger parts are, for a label on each. */
export interface MaskRuns {
  /** 1 and up. */
  label: number
  path: string
  /** Upper left corners of parts of at least `LEAST` pixels. */
  parts: { x: number; y: number }[]
}

/** Smaller specks have no label. */
const LEAST = 12

/** Runs of every class that occurs, background left out. */
export function maskRuns(classes: ArrayLike<number>, side: number): MaskRuns[] {
  const paths = new Map<number, string[]>()
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side;) {
      const label = classes[y * side + x]!
      let end = x + 1
      while (end < side && classes[y * side + end] === label) end++
      if (label > 0) paths.set(label, [...(paths.get(label) ?? []), `M${x} ${y}h${end - x}v1h${x - end}z`])
      x = end
    }
  }
  const parts = partsOf(classes, side)
  return [...paths]
    .sort(([a], [b]) => a - b)
    .map(([label, path]) => ({
      label,
      path: path.join(''),
      parts: parts.filter((part) => part.label === label).map(({ x, y }) => ({ x, y })),
    }))
}

/** Connected parts (eight neighbours) of one class each. */
function partsOf(classes: ArrayLike<number>, side: number): { label: number; x: number; y: number }[] {
  const seen = new Uint8Array(side * side)
  const parts: { label: number; x: number; y: number }[] = []
  for (let start = 0; start < side * side; start++) {
    const label = classes[start]!
    if (label === 0 || seen[start]) continue
    const open = [start]
    seen[start] = 1
    let [count, left] = [0, side]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      count++
      const [x, y] = [at % side, Math.floor(at / side)]
      left = Math.min(left, x)
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [x + dx, y + dy]
          const next = ny * side + nx
          if (nx < 0 || ny < 0 || nx >= side || ny >= side || seen[next] || classes[next] !== label) continue
          seen[next] = 1
          open.push(next)
        }
      }
    }
    if (count >= LEAST) parts.push({ label, x: left, y: Math.max(5, Math.floor(start / side) - 1) })
  }
  return parts
}
