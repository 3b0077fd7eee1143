/**
 * Figure 8-14 as data: where AlexNet's forward pass spends its time, as labelled in the ring charts of Jia's thesis (2014),
 * and its multiply-adds, counted from its layers. Shares are per cent of the whole; null where the chart has no label.
 */
import { alexNet } from '../../math/architectures/alexNet'
import { layersOf, measure, sumOf } from '../../math/architectures/measure'

export interface Timed {
  name: string
  kind: 'conv' | 'affine' | 'other'
  gpu: number | null
  cpu: number | null
}

const timed = (name: string, kind: Timed['kind'], gpu: number | null, cpu: number | null): Timed => ({
  name,
  kind,
  gpu,
  cpu,
})

export const timedLayers: Timed[] = [
  timed('conv1', 'conv', 16.9, 19.6),
  timed('relu1', 'other', 0.7, 1.0),
  timed('pool1', 'other', 1.0, 4.0),
  timed('norm1', 'other', null, 1.2),
  timed('conv2', 'conv', 21.9, 23.7),
  timed('relu2', 'other', null, 0.4),
  timed('pool2', 'other', 0.7, 1.6),
  timed('norm2', 'other', 0.5, 0.6),
  timed('conv3', 'conv', 17.8, 18.7),
  timed('relu3', 'other', 0.2, null),
  timed('conv4', 'conv', 17.8, 14.7),
  timed('conv5', 'conv', 17.7, 9.4),
  timed('fc6', 'affine', 1.8, 2.6),
  timed('fc7', 'affine', 0.8, null),
]

const counted = layersOf(measure(alexNet)).filter(({ macs }) => macs > 0)
/** Multiply-adds of one image. */
export const totalMacs = sumOf(counted, 'macs')

export interface Share {
  name: string
  kind: Timed['kind'] | 'unlabelled'
  /** Per cent. */
  share: number
}
export type Measure = 'gpu' | 'cpu' | 'macs'

const byKind = (layers: Share[], kind: Share['kind']) => layers.filter((layer) => layer.kind === kind)
const sum = (layers: Share[]) => layers.reduce((total, { share }) => total + share, 0)

/** The layers of one strip, convolutions first, then affine layers, the small ones together, and what has no label. */
export function sharesOf(measure: Measure): Share[] {
  const all: Share[] =
    measure === 'macs'
      ? counted.map(({ name, kind, macs }) => ({
          name,
          kind: kind === 'conv' ? 'conv' : 'affine',
          share: (100 * macs) / totalMacs,
        }))
      : timedLayers.flatMap((layer) => {
          const share = layer[measure]
          return share === null ? [] : [{ name: layer.name, kind: layer.kind, share }]
        })
  return gathered(all)
}

/** Per cents of single layers as a strip has them: convolutions one by one, the others by kind, and what is missing. */
export function gathered(all: Share[]): Share[] {
  const affine = byKind(all, 'affine')
  const other = byKind(all, 'other')
  return [
    ...byKind(all, 'conv'),
    { name: 'fc', kind: 'affine' as const, share: sum(affine) },
    { name: 'other', kind: 'other' as const, share: sum(other) },
    { name: 'unlabelled', kind: 'unlabelled' as const, share: 100 - sum(all) },
  ].filter(({ share }) => share > 0.05)
}

/** Per cent taken by the convolutions, and by convolutions and fully connected layers together. */
export function sumsOf(measure: Measure): { conv: number; withAffine: number } {
  return sumsOfShares(sharesOf(measure))
}

export function sumsOfShares(shares: Share[]): { conv: number; withAffine: number } {
  const conv = sum(byKind(shares, 'conv'))
  return { conv, withAffine: conv + sum(byKind(shares, 'affine')) }
}

/** The most that the whole can gain when a part of it (per cent) takes no time at all: Amdahl's limit. */
export const limitOfSpeedUp = (percent: number): number => 100 / (100 - percent)
