/** What `tools/recordActivations.ts` wrote: ten test digits, and what the network makes of one of them. */
import type { LayerActivation } from '../../engine/protocol'
import pictureUrl from './recorded.png'
import text from './recorded.json?raw'

interface RecordedFile {
  /** Of the network, 0–1, on the 10,000 test images. */
  testAccuracy: number
  /** SHA-256 of its parameters. */
  weights: string
  /** The first test image of each class; `pixels` is base64 of 784 bytes. */
  digits: { index: number; label: number; pixels: string }[]
  /** Label of the digit that is shown. */
  shown: number
  probabilities: number[]
  /** Size of `recorded.png`, pixels. */
  picture: { width: number; height: number }
  /** `top`: first row of the layer's maps in the picture. */
  layers: (Pick<LayerActivation, 'name' | 'kind' | 'shape'> & { top: number })[]
}

/** One layer of the recording. */
export type RecordedLayer = RecordedFile['layers'][number]

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

const file = JSON.parse(text) as RecordedFile

/** The recording, with the digits' pixels as bytes and the address of its picture. */
export const recorded = {
  ...file,
  digits: file.digits.map((digit) => ({ ...digit, pixels: bytesOf(digit.pixels) })),
  pictureUrl,
}
