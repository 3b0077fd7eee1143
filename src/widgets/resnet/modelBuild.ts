/** A residual network of any blocks for photographs of 224×224: what it is called, what it costs, and what is published of it. */
import { RESNET_PLANS, resNetOf, type ResNetName, type ResNetPlan } from '../../math/architectures/resNet'
import type { Shape } from '../../math/architectures/layers'
import { layersOf, measure, sumOf, type MeasuredPart } from '../../math/architectures/measure'
import { SHORTCUTS } from '../../math/architectures/shortcut'

export const NAMES = Object.keys(RESNET_PLANS) as ResNetName[]
export const KINDS = ['none', ...SHORTCUTS] as const
export type Kind = ResNetPlan['shortcut']

export interface Build {
  /** In the four stages. */
  blocks: readonly [number, number, number, number]
  bottleneck: boolean
  shortcut: Kind
}

/** Blocks in a stage, at most. */
export const MOST = 40

export const presetOf = (name: ResNetName): Build => {
  const { blocks, ...plan } = RESNET_PLANS[name]
  return { ...plan, blocks: [blocks[0]!, blocks[1]!, blocks[2]!, blocks[3]!] }
}

export const blocksText = ({ blocks }: Build): string => blocks.join('-')

/** Which of the five has these blocks, whatever its shortcuts; null of any other. */
export const nameOf = (build: Build): ResNetName | null =>
  NAMES.find((name) => {
    const preset = presetOf(name)
    return preset.bottleneck === build.bottleneck && blocksText(preset) === blocksText(build)
  }) ?? null

/** Layers with weights, projections not counted: one at each end and two or three a block. */
export const depthOf = ({ blocks, bottleneck }: Build): number =>
  2 + (bottleneck ? 3 : 2) * blocks.reduce((sum, n) => sum + n, 0)

/** The blocks of `3-4-6-3`; null where the text names none that can be set. */
export function blocksOf(text: string): Build['blocks'] | null {
  if (!/^\d{1,2}(-\d{1,2}){3}$/.test(text)) return null
  const blocks = text.split('-').map(Number)
  return blocks.every((n) => n >= 1 && n <= MOST) ? (blocks as unknown as Build['blocks']) : null
}

/** One row of the drawing: the first layers, a stage, or the last ones. */
export interface Row {
  name: string
  /** What leaves it. */
  shape: Shape
  /** Of a stage: whether each block's shortcut has weights, pads, or hands on; of a plain block nothing goes past. */
  blocks: ('projected' | 'padded' | 'identity' | 'none')[]
  params: number
  macs: number
}

export interface Counted {
  rows: Row[]
  params: number
  macs: number
  /** Of these, on the shortcuts. */
  past: { params: number; macs: number }
}

export function countedOf(build: Build): Counted {
  const parts = measure(resNetOf('', build))
  const rows = new Map<string, MeasuredPart[]>()
  for (const part of parts) {
    const name = part.kind === 'block' ? part.name.split('_')[0]! : rows.size < 2 ? 'first' : 'last'
    rows.set(name, [...(rows.get(name) ?? []), part])
  }
  const onPast = layersOf(parts).filter(({ name }) => name === 'projection')
  return {
    rows: [...rows].map(([name, inRow]) => ({
      name,
      shape: inRow.at(-1)!.shape,
      blocks: inRow.flatMap((part) => (part.kind === 'block' ? wayPast(part.branches[1]) : [])),
      params: sumOf(inRow, 'params'),
      macs: sumOf(inRow, 'macs'),
    })),
    params: sumOf(parts, 'params'),
    macs: sumOf(parts, 'macs'),
    past: { params: sumOf(onPast, 'params'), macs: sumOf(onPast, 'macs') },
  }
}

function wayPast(branch: MeasuredPart[] | undefined): Row['blocks'][number] {
  if (!branch) return 'none'
  const [layer] = branch
  if (!layer) return 'identity'
  return layer.kind === 'pool' ? 'padded' : 'projected'
}

/** What a published network has by the paper: top-1 error, ten crops (tables 2 and 3), and multiply-adds in billions (table 1). */
export interface Published {
  error: number
  gigaMacs: number
}

/** Tables 1 to 3 of He et al. (CVPR 2016); deeper than 34 the paper has option B only. */
const PUBLISHED: Partial<Record<ResNetName, { gigaMacs: number; errors: Partial<Record<Kind, number>> }>> = {
  'ResNet-18': { gigaMacs: 1.8, errors: { none: 27.94, A: 27.88 } },
  'ResNet-34': { gigaMacs: 3.6, errors: { none: 28.54, A: 25.03, B: 24.52, C: 24.19 } },
  'ResNet-50': { gigaMacs: 3.8, errors: { B: 22.85 } },
  'ResNet-101': { gigaMacs: 7.6, errors: { B: 21.75 } },
  'ResNet-152': { gigaMacs: 11.3, errors: { B: 21.43 } },
}

export function publishedOf(build: Build): Published | null {
  const name = nameOf(build)
  const published = name && PUBLISHED[name]
  const error = published?.errors[build.shortcut]
  return published && error !== undefined ? { error, gigaMacs: published.gigaMacs } : null
}

/** The same blocks with each kind of shortcut. */
export const kindsOf = (build: Build) =>
  KINDS.map((shortcut) => {
    const one = { ...build, shortcut }
    return { shortcut, counted: countedOf(one), published: publishedOf(one) }
  })
