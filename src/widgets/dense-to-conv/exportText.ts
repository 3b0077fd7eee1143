/** What the lab shows as a file. */
import { PAGE, pageText } from '../../math/scenes/page'
import { passTotal, PLACE_COUNT, PLACES, STEP } from '../../math/scenes/pageWindows'
import { pocket } from '../../math/scenes/pocket'
import { pageOf, summaryOf, type Setting } from './model'
import type { DigitAnswer, GridAnswer } from './recorded'

interface Shown {
  digit: DigitAnswer | null
  /** What the reader drew in the place of a test digit, [784]. */
  drawn: Uint8Array | null
  pass: GridAnswer | null
  windows: GridAnswer | null
  /** Whence each comes. */
  sources: Record<'digit' | 'pass' | 'windows', string>
}

/** JSON: both forms' scores of the digit, both grids, times, operations and the comparison; `savedAt` is an ISO date. */
export function exportText(setting: Setting, shown: Shown, savedAt: string): string {
  const { digit, drawn, pass, windows, sources } = shown
  const page = pageOf(setting)
  const gridOf = (grid: GridAnswer | null) => grid && { ms: grid.ms, scores: [...grid.scores] }
  const content = {
    savedAt,
    sources,
    digit: digit && {
      ...(drawn ? { drawn: [...drawn] } : { number: setting.digit + 1, label: pocket.labels[setting.digit] }),
      dense: [...digit.dense.scores],
      convolution: [...digit.convolution.scores],
    },
    page: {
      number: setting.page,
      widthPx: PAGE.width,
      heightPx: PAGE.height,
      digits: page.map((each) => ({ ...each, label: pocket.labels[each.sprite] })),
      laid: setting.laid && pageText(setting.laid),
    },
    places: { ...PLACES, stepPx: STEP },
    multiplyAdds: { pass: passTotal(PAGE.height, PAGE.width), windows: PLACE_COUNT * passTotal(28, 28) },
    pass: gridOf(pass),
    windows: gridOf(windows),
    compared: pass && windows && summaryOf(pass.scores, windows.scores, page, setting.sure),
  }
  return `${JSON.stringify(content)}\n`
}
