import type { ReactNode } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { favouriteOf, SIDE, sightOf, type Found, type Setting } from '../model'
import type { Strings } from '../strings'
import { unitText } from './numbers'
import { SheetWindow, type Sheets } from './SheetWindow'

interface Props {
  setting: Setting
  found: readonly Found[]
  /** Where they come from, in words. */
  source: string
  sheets: Sheets
  /** Test images on the sheet of digits, in its order. */
  printed: readonly number[]
  /** Test images fetched since, by number. */
  fetched: ReadonlyMap<number, Uint8Array>
  count(n: number): string
  /** Its verbs. */
  children: ReactNode
  t: Strings
}

const SIZE_PX = 84

/** The digits that a channel answers most strongly, each with a frame round what the answering unit sees. */
export function Answers({ setting, found, source, sheets, printed, fetched, count, children, t }: Props) {
  const favourite = favouriteOf(found)
  return (
    <div className="hierarchy__answers">
      <h4>
        {t.strongest} <span>{source}</span>
      </h4>
      <ul role="list">
        {found.map(({ image, cell, value, label }) => {
          const words = t.answer(label, count(image), unitText(value))
          const { x, y, width, height } = sightOf(setting.layer, cell)
          const scale = SIZE_PX / SIDE
          const place = printed.indexOf(image)
          const pixels = fetched.get(image)
          return (
            <li key={image}>
              <span className="hierarchy__digit" style={{ width: SIZE_PX, height: SIZE_PX }}>
                {place >= 0 ? (
                  <SheetWindow sheet={sheets.digits} place={place} sizePx={SIZE_PX} label={words} />
                ) : (
                  pixels && <DigitImage pixels={pixels} sizePx={SIZE_PX} label={words} />
                )}
                <span
                  className="hierarchy__frame"
                  style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }}
                />
              </span>
              <span aria-hidden="true">{unitText(value)}</span>
            </li>
          )
        })}
      </ul>
      <p>
        {favourite ? `${t.favourite(favourite.digit, favourite.count, favourite.of)} ${t.frame}` : t.silent}
      </p>
      {children}
    </div>
  )
}
