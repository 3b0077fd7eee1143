import './sheetDigit.css'

export interface SheetDigitProps {
  /** Address of a picture with many digits, row by row. */
  sheet: string
  /** Digits to a row of it. */
  columns: number
  /** Which of them, from 0. */
  place: number
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

/** One digit of a sheet: a window on it, which comes when it is scrolled to. */
export function SheetDigit({ sheet, columns, place, sizePx, label }: SheetDigitProps) {
  return (
    <span
      className="sheet-digit"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      style={{ width: sizePx, height: sizePx }}
    >
      <img
        src={sheet}
        alt=""
        loading="lazy"
        style={{
          width: columns * sizePx,
          marginInlineStart: -(place % columns) * sizePx,
          marginTop: -Math.floor(place / columns) * sizePx,
        }}
      />
    </span>
  )
}
