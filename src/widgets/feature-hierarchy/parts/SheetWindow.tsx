import { SIDE, type Square } from '../model'

interface Sheet {
  url: string
  /** Images to a row. */
  columns: number
}

/** The recorded pictures. */
export type Sheets = Readonly<Record<'atlas' | 'digits', Sheet>>

interface Props {
  sheet: Sheet
  /** Among the images of the sheet. */
  place: number
  /** What of the image is shown; all, when left out. */
  part?: Square
  /** Width on the page; the height follows. */
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

const WHOLE: Square = { x: 0, y: 0, width: SIDE, height: SIDE }

/** A recorded picture: a window on the sheet that it is printed on. Works without scripts. */
export function SheetWindow({ sheet, place, part = WHOLE, sizePx, label }: Props) {
  const scale = sizePx / part.width
  const left = ((place % sheet.columns) * SIDE + part.x) * scale
  const top = (Math.floor(place / sheet.columns) * SIDE + part.y) * scale
  return (
    <span
      className="hierarchy__window"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      style={{ width: sizePx, height: part.height * scale }}
    >
      <img
        src={sheet.url}
        alt=""
        loading="lazy"
        style={{
          width: sheet.columns * SIDE * scale,
          marginInlineStart: -left,
          marginTop: -top,
        }}
      />
    </span>
  )
}
