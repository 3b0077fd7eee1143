import { useMemo, type Dispatch, type ReactNode } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import { Slider } from '../../../figures/Slider'
import {
  atlasPlaceOf,
  CLIMB_STEPS,
  levelsOf,
  middleOf,
  SIDE,
  sightOf,
  type Action,
  type Climb,
  type Setting,
} from '../model'
import type { Strings } from '../strings'
import { unitText } from './numbers'
import { SheetWindow, type Sheets } from './SheetWindow'

interface Props {
  setting: Setting
  /** Climbed here, whole or under way; null before. */
  climb: Climb | null
  /** The unit before and after the recorded climb. */
  recorded: readonly [before: number, after: number]
  step: number | null
  sheets: Sheets
  send: Dispatch<Action>
  /** Its verbs. */
  children: ReactNode
  t: Strings
}

const [SIZE_PX, FILM_PX] = [168, 46]
/** Steps that the strip of film shows. */
const FILM = [0, 2, 5, 10, 20, CLIMB_STEPS]

/** The image that a climb has come to, and on the way there. */
export function ClimbPart({ setting, climb, recorded, step, sheets, send, children, t }: Props) {
  const { layer, channel } = setting
  const part = sightOf(layer, middleOf(layer))
  const pictures = useMemo(
    () => climb?.images.map((image) => ({ url: greyPng(levelsOf(image), SIDE), columns: 1 })) ?? [],
    [climb],
  )
  const last = pictures.length - 1
  const shown = Math.min(step ?? last, last)
  const [from, to] = climb?.units.length ? [climb.units[0]!, climb.units.at(-1)!] : recorded
  const sheet = climb ? pictures[shown]! : sheets.atlas
  return (
    <div className="hierarchy__climb">
      <h4>
        {t.climb} <span>{climb ? t.climbKey.here : t.climbKey.recorded}</span>
      </h4>
      <SheetWindow
        {...{ sheet, part }}
        place={climb ? 0 : atlasPlaceOf(layer, channel)}
        sizePx={SIZE_PX}
        label={t.climbAlt(layer, channel + 1, climb ? shown : CLIMB_STEPS)}
      />
      {climb ? (
        <>
          <Slider
            label={t.step}
            value={shown}
            min={0}
            max={CLIMB_STEPS}
            format={(at) => t.stepText(at, unitText(climb.units[at] ?? from))}
            onChange={(at) => send({ type: 'step', step: at })}
          />
          <ol className="hierarchy__film" role="list">
            {FILM.filter((at) => at <= last).map((at) => (
              <li key={at}>
                <SheetWindow
                  sheet={pictures[at]!}
                  place={0}
                  sizePx={FILM_PX}
                  label={t.film(at)}
                  {...{ part }}
                />
                <span aria-hidden="true">{at}</span>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{t.rise(unitText(from), unitText(to), CLIMB_STEPS)}</p>
      )}
      {children}
    </div>
  )
}
