/**
 * Sprites of each split that a page has at once: thirty digits and six garments of those that the split's scenes are drawn from. The digits are
 * of MNIST (LeCun, Cortes and Burges, CC BY-SA 3.0), the garments of Fashion-MNIST (Zalando SE, MIT). Made by tools/fillPocket.ts. By itself,
 * because only one lab needs more than the test digits of `pocket`.
 */
import { bytesOfBase64 } from '../base64'
import type { Split } from './generate'
import others from './otherPockets.json'
import { pocket } from './pocket'
import pocketFile from './pocket.json'
import type { Sprites } from './scene'

interface PocketFile {
  indices: number[]
  labels: number[]
  digits: string
  garments: string
}

const opened = ({ digits, labels, garments }: PocketFile): Sprites => ({
  digits: bytesOfBase64(digits),
  labels: Uint8Array.from(labels),
  garments: bytesOfBase64(garments),
})

export const SPLITS: readonly Split[] = ['train', 'validation', 'test']

export const SPLIT_SPRITES: Record<Split, Sprites> = {
  train: opened(others.train),
  validation: opened(others.validation),
  test: pocket,
}

/** Numbers of the digits within MNIST, from 0: of its training images for train and validation, of its test images for test. */
export const SPLIT_INDICES: Record<Split, readonly number[]> = {
  train: others.train.indices,
  validation: others.validation.indices,
  test: pocketFile.indices,
}
