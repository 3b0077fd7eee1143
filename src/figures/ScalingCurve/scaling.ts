/**
 * Figure 8-16 as data: speed-ups that were published, and the model curve that the text explains. Pure.
 *
 * The model is Amdahl's: of one GPU's step a share cannot be divided, so n GPUs need share + (1 − share)/n of the time.
 */
export interface Published {
  name: string
  gpus: number
  /** How many times as fast as one GPU would be at the pace of the base. */
  speedUp: number
  /** Where the label stands: below and to the right, below and to the left, or left beyond the ideal line. */
  label: 'right' | 'below' | 'beyond'
}

export const published: Published[] = [
  { name: 'TensorFlow 0.8, Inception', gpus: 100, speedUp: 56, label: 'right' },
  { name: 'Goyal, ResNet-50', gpus: 256, speedUp: 0.9 * 256, label: 'right' },
  { name: 'Horovod, ResNet-101', gpus: 512, speedUp: 0.9 * 512, label: 'beyond' },
  { name: 'Horovod, VGG-16', gpus: 512, speedUp: 0.68 * 512, label: 'below' },
]

export const speedUpOf = (gpus: number, serial: number): number => 1 / (serial + (1 - serial) / gpus)

/** The share that puts the model through a published point. */
export const serialThrough = ({ gpus, speedUp }: Pick<Published, 'gpus' | 'speedUp'>): number =>
  (1 / speedUp - 1 / gpus) / (1 - 1 / gpus)

/** Bytes that each of n workers sends in a ring all-reduce of a buffer. */
export const ringBytes = (workers: number, bytes: number): number => ((2 * (workers - 1)) / workers) * bytes
