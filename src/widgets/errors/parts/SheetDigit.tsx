import { SheetDigit as Digit } from '../../../figures/SheetDigit'
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

/** A recorded digit, on one of the two sheets. */
export function SheetDigit({ place, deck, ...rest }: Props) {
  return place < deck ? (
    <Digit {...rest} sheet={sheets.deck} place={place} />
  ) : (
    <Digit {...rest} sheet={sheets.others} place={place - deck} />
  )
}
