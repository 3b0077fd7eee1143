/**
 * Figure 8-15 as data: milliseconds for one forward and backward pass over 16 images of 224×224 (Johnson, cnn-benchmarks,
 * Torch, 2016–17), and what follows from them.
 */
export const hardware = ['cpu', 'maxwell', 'maxwell-cudnn', 'pascal', 'pascal-cudnn'] as const
export type Hardware = (typeof hardware)[number]

export interface Benchmark {
  network: string
  /** Epochs of the original training, for the estimate in days. */
  epochs: number
  ms: Record<Hardware, number>
}

export const benchmarks: Benchmark[] = [
  {
    network: 'VGG-16',
    epochs: 74,
    ms: { cpu: 8495.48, maxwell: 588.47, 'maxwell-cudnn': 192.78, pascal: 358.53, 'pascal-cudnn': 128.62 },
  },
  {
    network: 'ResNet-50',
    epochs: 90,
    ms: { cpu: 6627.25, maxwell: 384.79, 'maxwell-cudnn': 159.62, pascal: 246.58, 'pascal-cudnn': 103.58 },
  },
]

const BATCH = 16
const IMAGES = 1_281_167
const MS_A_DAY = 86_400_000

export const speedUp = ({ ms }: Benchmark, on: Hardware): number => ms.cpu / ms[on]

/** Days for the whole training at that pace, if images could be loaded for nothing. */
export const days = ({ ms, epochs }: Benchmark, on: Hardware): number =>
  ((IMAGES * epochs) / BATCH) * (ms[on] / MS_A_DAY)
