/** Regions of a labelled picture as SVG paths. */

/** For each of `count` labels the path around its pixels, row by row. */
export function pathsOf(labels: ArrayLike<number>, width: number, count: number): string[] {
  const paths = Array.from({ length: count }, () => '')
  for (let start = 0; start < labels.length;) {
    const label = labels[start]!
    const rowEnd = start - (start % width) + width
    let end = start + 1
    while (end < rowEnd && labels[end] === label) end++
    paths[label] += `M${start % width} ${Math.floor(start / width)}h${end - start}v1h${start - end}z`
    start = end
  }
  return paths
}

/** The lines between pixels of different labels. */
export function bordersOf(labels: ArrayLike<number>, width: number): string {
  let path = ''
  for (let at = 0; at < labels.length; at++) {
    const x = at % width
    const y = (at - x) / width
    if (x + 1 < width && labels[at] !== labels[at + 1]) path += `M${x + 1} ${y}v1`
    if (at + width < labels.length && labels[at] !== labels[at + width]) path += `M${x} ${y + 1}h1`
  }
  return path
}
