/** The simulator's setting: a network in training on up to 1,024 devices that exist only as numbers. */
import { clusterSpeedUp, EXCHANGES, asynchronousSpeedUp, type ClusterSetting } from '../../math/cluster'
import { SLOWNESS } from './model'

/** Networks that can be simulated, by the bytes of their gradient in 32 bits. */
export const GRADIENT_BYTES = {
  'deep-convnet': 4 * 123_552,
  'resnet-50': 4 * 25_557_032,
  'resnet-101': 4 * 44_549_160,
  'vgg-16': 4 * 138_357_544,
}
export type NetName = keyof typeof GRADIENT_BYTES
export const netNames = Object.keys(GRADIENT_BYTES) as NetName[]

export const MOST_DEVICES = 1024
export const MOST_SHARE = 512
/** Ends of what is set on a scale of ratios. */
export const LIMITS = {
  imagesPerSecond: { min: 10, max: 10_000 },
  gigabits: { min: 0.1, max: 1000 },
  microseconds: { min: 1, max: 10_000 },
}

/** Sliders; counts are powers of two, so that they are whole. */
export interface Simulated {
  net: NetName
  /** log₂ of the devices, 0–10. */
  devicesLog2: number
  /** log₂ of the images in a device's share, 0–9. */
  shareLog2: number
  /** Images a second that one device trains. */
  imagesPerSecond: number
  gigabits: number
  microseconds: number
  hasStraggler: boolean
}

export const FIRST_SIMULATED: Simulated = {
  net: 'resnet-101',
  devicesLog2: 9,
  shareLog2: 6,
  imagesPerSecond: 100,
  gigabits: 25,
  microseconds: 20,
  hasStraggler: false,
}

export const clusterOf = (simulated: Simulated, devices = 2 ** simulated.devicesLog2): ClusterSetting => ({
  devices,
  bytes: GRADIENT_BYTES[simulated.net],
  share: 2 ** simulated.shareLog2,
  imagesPerSecond: simulated.imagesPerSecond,
  bandwidth: (simulated.gigabits * 1e9) / 8,
  latency: simulated.microseconds / 1e6,
  slowest: simulated.hasStraggler ? SLOWNESS : 1,
})

export const METHODS = [...EXCHANGES, 'asynchronous'] as const
export type Method = (typeof METHODS)[number]

export const speedUpOf = (method: Method, cluster: ClusterSetting): number =>
  method === 'asynchronous' ? asynchronousSpeedUp(cluster) : clusterSpeedUp(method, cluster)

/** Points of a curve, [devices, times as fast], evenly on a scale of doublings. */
export const curveOf = (method: Method, simulated: Simulated): [number, number][] =>
  Array.from({ length: 4 * 10 + 1 }, (_, i) => {
    const devices = Math.round(2 ** (i / 4))
    return [devices, speedUpOf(method, clusterOf(simulated, devices))]
  })
