import { unitOf, type Level, type Setting } from '../model'
import { LAYERS, shapeText } from '../modelLayers'
import { fixed } from '../modelNumbers'
import { activationAt, type Reading } from '../modelReading'
import type { Strings } from '../strings'

export const layerName = (layer: number, t: Strings): string => (layer === 0 ? t.input : LAYERS[layer]!.name)

function channelName({ layer, channels }: Setting, t: Strings): string {
  const channel = channels[layer]!
  if (LAYERS[layer]!.kind !== 'affine') return t.channelIs(channel + 1)
  return layer === LAYERS.length - 1 ? t.logitIs(channel) : t.unitIs(channel + 1)
}

/** What one is near to at a level, by its name. */
export function levelName(level: Level, setting: Setting, t: Strings): string {
  const { layer, row, column } = setting
  switch (level) {
    case 'network':
      return t.levels.network
    case 'layer':
      return layerName(layer, t)
    case 'channel':
      return layer === 0 ? t.input : channelName(setting, t)
    case 'pixel':
      return LAYERS[layer]!.kind === 'affine' ? channelName(setting, t) : t.place(row + 1, column + 1)
  }
}

/** Where the reader is, for those who hear it. */
export function placeSentence(setting: Setting, reading: Reading, t: Strings): string {
  const { level, layer } = setting
  const name = layerName(layer, t)
  if (level === 'network') return `${name}, ${shapeText(LAYERS[layer]!)}`
  if (level === 'layer') return `${name}, ${channelName(setting, t)}`
  const place = levelName('pixel', setting, t)
  const value = `${t.value} ${fixed(activationAt(reading, unitOf(setting)))}`
  return [...new Set([name, channelName(setting, t), place, value])].join(', ')
}
