import type { Setting } from '../model'
import { unitOf } from '../model'
import { LAYERS, shapeText } from '../modelLayers'
import type { Reading } from '../modelReading'
import type { Strings } from '../strings'
import { faceOf } from './inks'
import { Slab } from './Slab'

interface Props {
  /** Where the reader is or points. */
  setting: Setting
  reading: Reading
  t: Strings
}

/** All slabs with their names, large where the network is what one looks at, small above what one looks at in it. */
export function Network({ setting, reading, t, isTrail = false }: Props & { isTrail?: boolean }) {
  const unit = unitOf(setting)
  return (
    <div className={isTrail ? 'explorer__trail' : 'explorer__network'}>
      {LAYERS.map((layer, index) => (
        <div
          key={layer.name}
          className="explorer__layer"
          data-layer={index}
          data-chosen={index === setting.layer || undefined}
        >
          <Slab
            layer={index}
            face={faceOf(reading, index, setting.channels[index]!)}
            unit={unit}
            isDoor={!isTrail && index === setting.layer}
          />
          {!isTrail && (
            <>
              <span className="explorer__name">{layer.kind === 'input' ? t.input : layer.name}</span>
              <span className="explorer__shape">{shapeText(layer)}</span>
            </>
          )}
        </div>
      ))}
    </div>
  )
}
