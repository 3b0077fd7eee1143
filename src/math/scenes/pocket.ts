/**
 * Thirty test digits of MNIST (LeCun, Cortes and Burges, CC BY-SA 3.0) and six garments of Fashion-MNIST (Zalando SE, MIT) that pages have at
 * once, before anything is fetched. No network was trained on them. Made by tools/fillPocket.ts.
 */
import { bytesOfBase64 } from '../base64'
import pocketFile from './pocket.json'
import { sceneAt } from './generate'
import type { Scene, Sprites } from './scene'

/** What there is in the pocket. */
export const pocket: Sprites = {
  digits: bytesOfBase64(pocketFile.digits),
  labels: Uint8Array.from(pocketFile.labels),
  garments: bytesOfBase64(pocketFile.garments),
}

/** A held-out scene, by its number, that every page shows alike. */
export const pocketScene = (index: number): Scene => sceneAt(pocket, { split: 'test', seed: 1, index })
