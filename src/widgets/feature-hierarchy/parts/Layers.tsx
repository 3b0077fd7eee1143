import type { Dispatch } from 'react'
import { slab } from '../../../figures/NetworkDiagram'
import { channelsOf, FEATURE_LAYERS, mapSideOf, type Action, type FeatureLayer, type Setting } from '../model'
import type { Strings } from '../strings'

interface Props {
  setting: Setting
  send: Dispatch<Action>
  t: Strings
}

/** Of the viewBox, px: a map's pixel and a channel. */
const [MAP_PX, CHANNEL_PX] = [1.7, 0.45]
const [WIDTH, HEIGHT] = [64, 66]

/** The six convolutions as tensors to scale: a radio group. */
export function Layers({ setting, send, t }: Props) {
  return (
    <fieldset className="hierarchy__layers">
      <legend className="unseen">{t.layer}</legend>
      {FEATURE_LAYERS.map((layer) => (
        <label key={layer}>
          <input
            type="radio"
            name="hierarchy-layer"
            checked={layer === setting.layer}
            onChange={() => send({ type: 'set', change: { layer } })}
          />
          <Maps layer={layer} />
          {layer}
        </label>
      ))}
    </fieldset>
  )
}

function Maps({ layer }: { layer: FeatureLayer }) {
  const sizes = [mapSideOf(layer) * MAP_PX, channelsOf(layer) * CHANNEL_PX] as const
  const { widthPx, heightPx } = slab('across', 0, 0, ...sizes)
  const { faces } = slab('across', (WIDTH - widthPx) / 2, (HEIGHT - heightPx) / 2, ...sizes)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path data-face="front" d={faces.front} />
      <path data-face="top" d={faces.side} />
      <path data-face="map" d={faces.map} />
    </svg>
  )
}
