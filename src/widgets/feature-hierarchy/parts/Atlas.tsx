import type { Dispatch } from 'react'
import { atlasPlaceOf, channelsOf, middleOf, sightOf, type Action, type Setting } from '../model'
import type { Strings } from '../strings'
import { SheetWindow, type Sheets } from './SheetWindow'

interface Props {
  setting: Setting
  sheets: Sheets
  send: Dispatch<Action>
  t: Strings
}

const CELL_PX = 40

/** All channels of a layer, each as the end of its climb: a radio group of pictures. */
export function Atlas({ setting, sheets, send, t }: Props) {
  const { layer, channel } = setting
  const part = sightOf(layer, middleOf(layer))
  return (
    <fieldset className="hierarchy__atlas">
      <legend>{t.atlas}</legend>
      {Array.from({ length: channelsOf(layer) }, (_, at) => (
        <label key={`${layer} ${at}`}>
          <input
            type="radio"
            name="hierarchy-channel"
            checked={at === channel}
            onChange={() => send({ type: 'set', change: { channel: at } })}
          />
          <SheetWindow
            sheet={sheets.atlas}
            place={atlasPlaceOf(layer, at)}
            sizePx={CELL_PX}
            label={t.channelLabel(at + 1)}
            {...{ part }}
          />
        </label>
      ))}
    </fieldset>
  )
}
