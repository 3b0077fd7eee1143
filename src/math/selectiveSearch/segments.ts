/**
 * Graph-based segmentation (Felzenszwalb and Huttenlocher, 2004). Pixels are nodes, neighbours in eight directions are joined by edges as heavy
 * as their difference. From the lightest edge on, two components become one where the edge is no heavier than the heaviest edge within
 * either, plus k divided by its size. Components under the least size are then joined to a neighbour over their lightest edge.
 */
import { smooth, type GreyPicture } from './grey'

export interface SegmentOptions {
  /** Greater k, larger segments; in grey levels times pixels. */
  k: number
  /** Pixels. */
  leastSize: number
  /** Of the Gaussian that smooths the picture before, pixels. */
  sigma: number
}

export interface Segments {
  /** [height · width]: the segment of each pixel, numbered in reading order of their first pixels. */
  labels: Int32Array
  count: number
}

/** Segments of a picture. */
export function segment(picture: GreyPicture, { k, leastSize, sigma }: SegmentOptions): Segments {
  const { width, height } = picture
  const edges = edgesOf({ width, height, values: smooth(picture, sigma) })
  const parts = new Components(width * height)
  for (const at of edges.order) {
    const a = parts.find(edges.from[at]!)
    const b = parts.find(edges.to[at]!)
    const weight = edges.weight[at]!
    if (a === b || weight > parts.bound(a, k) || weight > parts.bound(b, k)) continue
    parts.join(a, b, weight)
  }
  for (const at of edges.order) {
    const a = parts.find(edges.from[at]!)
    const b = parts.find(edges.to[at]!)
    if (a !== b && (parts.size[a]! < leastSize || parts.size[b]! < leastSize)) parts.join(a, b, 0)
  }
  return numbered(Int32Array.from({ length: width * height }, (_, at) => parts.find(at)))
}

/** Renumbers labels in the order in which they first occur. */
export function numbered(labels: Int32Array): Segments {
  const numbers = new Map<number, number>()
  const out = labels.map((label) => {
    const known = numbers.get(label)
    if (known !== undefined) return known
    numbers.set(label, numbers.size)
    return numbers.size - 1
  })
  return { labels: out, count: numbers.size }
}

/** Edges of the grid, and their numbers from light to heavy; edges of the same weight stay in reading order. */
function edgesOf({ width, height, values }: GreyPicture) {
  const most = 4 * width * height
  const [from, to, weight] = [new Int32Array(most), new Int32Array(most), new Float32Array(most)]
  let count = 0
  const join = (a: number, x: number, y: number) => {
    if (x < 0 || x >= width || y >= height) return
    const b = y * width + x
    from[count] = a
    to[count] = b
    weight[count++] = Math.abs(values[a]! - values[b]!)
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      join(at, x + 1, y)
      join(at, x - 1, y + 1)
      join(at, x, y + 1)
      join(at, x + 1, y + 1)
    }
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  order.sort((a, b) => weight[a]! - weight[b]! || a - b)
  return { from, to, weight, order }
}

/** A forest of components (union by size, paths halved). */
class Components {
  private readonly parent: Int32Array
  readonly size: Int32Array
  /** The heaviest edge within. */
  private readonly within: Float32Array

  constructor(nodes: number) {
    this.parent = Int32Array.from({ length: nodes }, (_, at) => at)
    this.size = new Int32Array(nodes).fill(1)
    this.within = new Float32Array(nodes)
  }

  find(node: number): number {
    let at = node
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  /** The heaviest edge that may join the component of a root to another. */
  bound(root: number, k: number): number {
    return this.within[root]! + k / this.size[root]!
  }

  join(a: number, b: number, weight: number): void {
    const [large, small] = this.size[a]! >= this.size[b]! ? [a, b] : [b, a]
    this.parent[small] = large
    this.size[large]! += this.size[small]!
    this.within[large] = Math.max(weight, this.within[large]!, this.within[small]!)
  }
}
