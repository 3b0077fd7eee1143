import { sheets } from '../recorded'

interface Props {
  /** Among the recorded digits. */
  place: number
  deck: number
  columns: number
  sizePx: number
  /** What the picture shows, for those who do not see it; an empty string hides the picture from them. */
  label: string
}

/** A recorded digit: a window on the sheet that it is printed on, which comes when it is scrolled to. */
export function SheetDigit({ place, deck, columns, sizePx, label }: Props) {
  const isInDeck = place < deck
  const at = isInDeck ? place : place - deck
  return (
    <span
      className="mistakes__digit"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      style={{ width: sizePx, height: sizePx }}
    >
      <img
        src={isInDeck ? sheets.deck : sheets.others}
        alt=""
        loading="lazy"
        style={{
          width: columns * sizePx,
          marginInlineStart: -(at % columns) * sizePx,
          marginTop: -Math.floor(at / columns) * sizePx,
        }}
      />
    </span>
  )
}
