/** What is on show, as a file. */
import { unitOf, type State } from './model'
import { fieldSide, LAYERS, shapeText } from './modelLayers'
import { activationAt, type Reading } from './modelReading'
import { arithmeticOf } from './modelUnit'

/** JSON: the layer's numbers, the unit with all its products, and the answer; `savedAt` is an ISO date. */
export function exportText(
  { setting, parameters }: Pick<State, 'setting' | 'parameters'>,
  reading: Reading,
  savedAt: string,
): string {
  const unit = unitOf(setting)
  const layer = LAYERS[unit.layer]!
  const { name, kind, params, macs } = layer
  const known = parameters[reading.epoch] ?? null
  const before = reading.values[unit.layer - 1]
  return `${JSON.stringify(
    {
      savedAt,
      image: setting.image ?? 'drawn by the reader',
      label: reading.label,
      pixels: Array.from(reading.pixels),
      epoch: reading.epoch,
      source: reading.isRounded ? 'recorded, 8 bits an activation' : 'computed here',
      probabilities: Array.from(reading.probabilities),
      layer: {
        name,
        kind,
        shape: shapeText(layer),
        parameters: params,
        multiplyAdds: macs,
        receptiveField: fieldSide(unit.layer),
      },
      unit: {
        channel: unit.channel + 1,
        row: unit.row + 1,
        column: unit.column + 1,
        value: activationAt(reading, unit),
        arithmetic: before ? arithmeticOf(unit, before, known) : null,
      },
    },
    null,
    1,
  )}\n`
}
