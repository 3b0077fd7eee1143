/** Random networks that a browser could train, for tests: canonical names, all kinds of parts. Not from the parser's own code. */
import { inceptionBlock } from '../architectures/inception'
import {
  affine,
  conv,
  pool,
  type BlockSpec,
  type LayerSpec,
  type Network,
  type PartSpec,
} from '../architectures/layers'
import { stream, type Rng } from '../rng'

const pick = <T>(rng: Rng, options: readonly T[]): T => options[rng.below(options.length)]!

interface Draw {
  rng: Rng
  name: (kind: string) => string
  channels: number
  side: number
}

const keep = <T extends object>(value: T | false): T | object => value || {}

function randomConv(draw: Draw, name: string): LayerSpec {
  const { rng, side } = draw
  const kernel = pick(rng, [1, 3, 3, 3, 5])
  const stride = side > 4 ? pick(rng, [1, 1, 1, 2]) : 1
  const pad = rng.below(6) === 0 && side > kernel + 4 ? 0 : (kernel - 1) / 2
  const channels = 1 + rng.below(6)
  return conv(name, channels, kernel, {
    ...keep(stride !== 1 && { stride }),
    pad,
    ...keep(rng.below(3) === 0 && { norm: true }),
  })
}

function randomPool({ rng, side, name }: Draw): LayerSpec {
  if (rng.below(5) === 0) return { ...pool(name('pool'), side, 1), average: true }
  const [kernel, stride, pad] = pick(rng, [
    [2, 2, 0],
    [2, 2, 0],
    [3, 2, 0],
    [3, 2, 1],
    [3, 1, 1],
    [2, 1, 1],
  ] as const)
  const spec = pool(name('pool'), kernel, stride, pad)
  return rng.below(3) === 0 ? { ...spec, average: true } : spec
}

function randomResidual(draw: Draw): BlockSpec {
  const { rng, channels, side, name } = draw
  const stride = side > 4 ? pick(rng, [1, 1, 2]) : 1
  const out = rng.below(2) === 0 ? channels : 1 + rng.below(6)
  const norm = keep(rng.below(2) === 0 && { norm: true })
  const step = keep(stride !== 1 && { stride })
  const body = [conv('conv1', 1 + rng.below(6), 3, { ...step, ...norm }), conv('conv2', out, 3, norm)]
  const projection = conv('projection', out, 1, { ...step, ...norm })
  const isSame = out === channels && stride === 1
  // Now and then a projection that nobody would ask for, which the text must say.
  const shortcut = !isSame ? [projection] : rng.below(4) === 0 ? [conv('projection', out, 3, norm)] : []
  return { kind: 'block', name: name('block'), join: 'add', branches: [body, shortcut] }
}

function randomInception({ rng, name }: Draw): BlockSpec {
  const some = () => rng.below(5)
  const filters = {
    one: 1 + some(),
    threeReduce: some(),
    three: some(),
    fiveReduce: some(),
    five: some(),
    poolProjection: pick(rng, [null, 0, 3]),
  }
  if (filters.three === 0) filters.threeReduce = 0
  if (filters.five === 0) filters.fiveReduce = 0
  return inceptionBlock(name('inception'), filters, rng.below(3) === 0 ? true : undefined)
}

function randomPart(draw: Draw): PartSpec {
  const kind = draw.rng.below(10)
  if (kind < 4) return randomConv(draw, draw.name('conv'))
  if (kind < 6 && draw.side > 3) return randomPool(draw)
  return kind < 8 ? randomResidual(draw) : randomInception(draw)
}

const after = (side: number, { kernel = 1, stride = 1, pad = 0 }: LayerSpec) =>
  Math.floor((side + 2 * pad - kernel) / stride) + 1

function advance(draw: Draw, part: PartSpec): void {
  if (part.kind !== 'block') {
    draw.side = after(draw.side, part)
    draw.channels = part.channels ?? draw.channels
    return
  }
  const channels = part.branches.map(
    (branch) => (branch as LayerSpec[]).findLast((layer) => layer.channels !== undefined)?.channels,
  )
  const all = channels.map((count) => count ?? draw.channels)
  for (const layer of part.branches[0] as LayerSpec[]) draw.side = after(draw.side, layer)
  draw.channels = part.join === 'add' ? all[0]! : all.reduce((sum, count) => sum + count, 0)
}

/** Network `seed` of an endless row. */
export function randomNetwork(seed: number): Network {
  const rng = stream(seed, 'random-network')
  const counts = new Map<string, number>()
  const name = (kind: string) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return `${kind}${counts.get(kind)}`
  }
  const draw: Draw = { rng, name, channels: 1, side: 28 }
  const parts: PartSpec[] = []
  const drop = <Part extends PartSpec>(part: Part): Part =>
    rng.below(5) === 0 ? { ...part, dropoutRate: pick(rng, [0.1, 0.25, 0.5]) } : part
  for (let count = 1 + rng.below(6); count > 0; count--) {
    const part = randomPart(draw)
    advance(draw, part)
    parts.push(drop(part))
  }
  for (let count = rng.below(3); count > 0; count--)
    parts.push(drop(affine(name('affine'), 10 + rng.below(30))))
  return { name: 'network', input: [1, 28, 28], parts: [...parts, affine(name('affine'), 10)] }
}
