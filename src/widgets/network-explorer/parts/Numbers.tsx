import { unitOf, type Setting } from '../model'
import { fieldSide, LAYERS, shapeText } from '../modelLayers'
import { fixed } from '../modelNumbers'
import { activationAt, type Reading } from '../modelReading'
import type { Strings } from '../strings'
import { layerName } from './words'

interface Props {
  setting: Setting
  reading: Reading
  count(n: number): string
  t: Strings
}

/** What a layer is and costs, and what the chosen unit says. */
export function Numbers({ setting, reading, count, t }: Props) {
  const layer = LAYERS[setting.layer]!
  const side = fieldSide(setting.layer)
  const numbers = [
    [layerName(setting.layer, t), shapeText(layer)],
    [t.parameters, count(layer.params)],
    [t.macs, count(layer.macs)],
    [t.field, side === null ? t.whole : `${side}×${side}`],
    [t.silent, `${(100 * reading.silent[setting.layer]!).toFixed(1)}%`],
    [t.valueHere, fixed(activationAt(reading, unitOf(setting)))],
  ] as const
  return (
    <dl className="explorer__numbers">
      {numbers.map(([name, text], i) => (
        <div key={i}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
