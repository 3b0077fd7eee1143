import type { Dispatch } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { KINDS, LASTS, PEAKS, SIDES, type Action, type Setting } from '../model'
import type { Strings } from '../strings'
import { rate } from './numbers'

interface Props {
  setting: Setting
  send: Dispatch<Action>
  t: Strings
}

/** What shapes the two rates: how each falls, and from where to where both do. */
export function Shapes({ setting, send, t }: Props) {
  return (
    <div className="decay__shapes">
      {SIDES.map((side) => (
        <div key={side} className="decay__shape" data-side={side}>
          <Segmented
            label={t.side(t.sides[side])}
            options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
            value={setting[side].kind}
            onChange={(kind) => send({ type: 'shape', side, change: { kind } })}
          />
          <Switch
            label={t.warm}
            checked={setting[side].isWarm}
            onChange={(isWarm) => send({ type: 'shape', side, change: { isWarm } })}
          />
        </div>
      ))}
      <Slider
        label={t.peak}
        value={PEAKS.indexOf(setting.peak)}
        min={0}
        max={PEAKS.length - 1}
        format={(at) => rate(PEAKS[at]!)}
        onChange={(at) => send({ type: 'set', change: { peak: PEAKS[at]! } })}
      />
      <Slider
        label={t.last}
        value={LASTS.indexOf(setting.last)}
        min={0}
        max={LASTS.length - 1}
        format={(at) => t.lastText(LASTS[at]!)}
        onChange={(at) => send({ type: 'set', change: { last: LASTS[at]! } })}
      />
    </div>
  )
}
