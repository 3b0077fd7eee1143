import { LAYERS } from '../modelLayers'
import { inkOf, type Reading } from '../modelReading'

const known = new WeakMap<Reading, Map<number, Uint8Array[]>>()

/** The maps of a layer as ink, made once for each reading, so that pictures which stay the same are not drawn anew. */
export function inksOf(reading: Reading, layer: number): readonly Uint8Array[] {
  const ofReading = known.get(reading) ?? new Map<number, Uint8Array[]>()
  known.set(reading, ofReading)
  const inks = ofReading.get(layer) ?? inkOf(reading, layer)
  ofReading.set(layer, inks)
  return inks
}

const columns = new WeakMap<Reading, Map<number, Uint8Array>>()

/** What the face of a layer's slab shows: a channel's map, or all units of a vector, one below the other. */
export function faceOf(reading: Reading, layer: number, channel: number): Uint8Array {
  const inks = inksOf(reading, layer)
  if (LAYERS[layer]!.kind !== 'affine') return inks[channel]!
  const ofReading = columns.get(reading) ?? new Map<number, Uint8Array>()
  columns.set(reading, ofReading)
  const column = ofReading.get(layer) ?? Uint8Array.from(inks, ([level]) => level!)
  ofReading.set(layer, column)
  return column
}
