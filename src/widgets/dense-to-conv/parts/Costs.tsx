import { useMemo } from 'react'
import { PAGE, type Page } from '../../../math/scenes/page'
import { passTotal, PLACE_COUNT } from '../../../math/scenes/pageWindows'
import { summaryOf, type Setting } from '../model'
import type { GridAnswer } from '../recorded'
import type { Strings } from '../strings'
import { milliseconds, printed } from './numbers'

/** A page read in both ways. */
export interface Both {
  pass: GridAnswer
  windows: GridAnswer
  t: Strings
}

const COUNTS = {
  pass: passTotal(PAGE.height, PAGE.width),
  windows: PLACE_COUNT * passTotal(28, 28),
}
const counted = (count: number) => count.toLocaleString('en')

/** Time and multiply-adds of both ways. */
export function Costs({ pass, windows, t }: Both) {
  return (
    <table className="forms__costs">
      <caption>{t.times}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t.time}</th>
          <th scope="col">{t.multiplyAdds}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t.onePass}</th>
          <td>{milliseconds(pass.ms)}</td>
          <td>{counted(COUNTS.pass)}</td>
        </tr>
        <tr>
          <th scope="row">{t.allWindows(PLACE_COUNT)}</th>
          <td>{milliseconds(windows.ms)}</td>
          <td>{counted(COUNTS.windows)}</td>
        </tr>
        <tr>
          <th scope="row">{t.ratio}</th>
          <td>{t.timesAs((windows.ms / pass.ms).toFixed(1))}</td>
          <td>{t.timesAs((COUNTS.windows / COUNTS.pass).toFixed(1))}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** What the two grids show beside each other, and why. */
export function Findings({ setting, page, pass, windows, t }: Both & { setting: Setting; page: Page }) {
  const { sure } = setting
  const found = useMemo(() => summaryOf(pass.scores, windows.scores, page, sure), [pass, windows, page, sure])
  return (
    <ul className="forms__findings" aria-label={t.findings}>
      <li>
        {t.agreement(
          found.holding,
          found.sameOfHolding,
          PLACE_COUNT,
          found.same,
          printed(found.median),
          printed(found.largest),
        )}
      </li>
      <li>{t.why}</li>
      <li>{t.nothing(found.empty, found.sureOfEmpty, sure)}</li>
    </ul>
  )
}
