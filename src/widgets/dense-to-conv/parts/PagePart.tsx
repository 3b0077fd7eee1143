/** The page in one pass and window by window: pictures, the chosen place, costs, and what is to be seen in it. */
import { useMemo, useState, type Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { Segmented } from '../../../figures/Segmented'
import type { Page } from '../../../math/scenes/page'
import { windowAt } from '../../../math/scenes/pageWindows'
import {
  columnOf,
  LAST_PAGE,
  largestDifference,
  named,
  rowOf,
  scoresAt,
  SHOWN,
  SURE,
  type Action,
  type Setting,
  type Shown,
} from '../model'
import type { GridAnswer } from '../recorded'
import type { Strings } from '../strings'
import { Answers } from './Answers'
import { Costs, Findings, type Both } from './Costs'
import { difference, percent } from './numbers'
import { PageBoard } from './PageBoard'
import { Scores } from './Scores'
import { Turn } from './Turn'

export interface PagePartProps {
  setting: Setting
  page: Page
  pixels: Uint8Array
  /** Null where nothing is known of this page. */
  pass: GridAnswer | null
  windows: GridAnswer | null
  /** What is shown belongs to an earlier page; the answer is under way. */
  isStale: boolean
  /** Whence it comes, in a sentence. */
  told: string
  isWaiting: boolean
  /** The engine's words when it could not answer. */
  failure: string | null
  send: Dispatch<Action>
  onAsk(): void
  t: Strings
}

export function PagePart(props: PagePartProps) {
  const { setting, page, pixels, pass, windows, send, t } = props
  const [hovered, setHovered] = useState<number | null>(null)
  const place = hovered ?? setting.place
  const set = (change: Partial<Omit<Setting, 'page' | 'laid'>>) => send({ type: 'set', change })
  return (
    <div className="forms__part">
      <h4>{t.pageHeading}</h4>
      <p>{t.pageLead}</p>
      <div className="forms__bar">
        <Turn
          previous={t.previousPage}
          next={t.nextPage}
          at={setting.page}
          last={LAST_PAGE}
          onTurn={(to) => send({ type: 'page', page: to })}
        >
          {t.pageNumber(setting.page, setting.laid !== null)}
        </Turn>
        <button
          type="button"
          className="btn"
          disabled={setting.laid === null}
          onClick={() => send({ type: 'restore' })}
        >
          {t.restore}
        </button>
        <button type="button" className="btn btn-primary" disabled={props.isWaiting} onClick={props.onAsk}>
          {t.ask}
        </button>
      </div>
      <p className="forms__told" role="status">
        {props.told}
      </p>
      {props.failure !== null && (
        <p className="run__failure" role="alert">
          {t.failed} <q>{props.failure}</q> {t.failedThen}
        </p>
      )}
      <div className="forms__read">
        <div className="forms__boards">
          <PageBoard
            {...{ page, pixels, place, t }}
            onMove={(digit, to) => send({ type: 'move', digit, ...to })}
          />
          {pass && (
            <>
              <Answers
                {...{ pixels, place, t }}
                isStale={props.isStale}
                pass={pass.scores}
                windows={windows?.scores ?? null}
                shown={setting.shown}
                sure={setting.sure}
                placeText={placeText(pass, windows, place, t)}
                onPlace={(to) => {
                  setHovered(null)
                  set({ place: to })
                }}
                onHover={setHovered}
              />
              <div className="forms__choices">
                <Segmented
                  label={t.answers}
                  options={SHOWN.map((value) => ({ value, label: t.shown[value] }))}
                  value={setting.shown}
                  onChange={(shown: Shown) => set({ shown })}
                />
                <Segmented
                  label={t.sureFrom}
                  options={SURE.map((value) => ({ value: String(value), label: t.percent(value) }))}
                  value={String(setting.sure)}
                  onChange={(value) => set({ sure: SURE.find((each) => String(each) === value)! })}
                />
              </div>
            </>
          )}
        </div>
        {pass && windows && (
          <div data-stale={props.isStale || undefined}>
            <Chosen {...{ pixels, pass, windows, place, t }} />
          </div>
        )}
      </div>
      {pass && windows && (
        <div className="forms__outcome" data-stale={props.isStale || undefined}>
          <Costs {...{ pass, windows, t }} />
          <Findings {...{ setting, page, pass, windows, t }} />
        </div>
      )}
    </div>
  )
}

function placeText(pass: GridAnswer, windows: GridAnswer | null, place: number, t: Strings): string {
  const nameOf = ({ scores }: GridAnswer) => {
    const { digit, share } = named(scoresAt(scores, place))
    return t.namedText(digit, percent(share))
  }
  const apart = windows && largestDifference(scoresAt(pass.scores, place), scoresAt(windows.scores, place))
  return t.placeText(
    rowOf(place) + 1,
    columnOf(place) + 1,
    nameOf(pass),
    windows ? nameOf(windows) : '…',
    apart === null ? '…' : difference(apart),
  )
}

/** The window at a place, and its ten scores in both ways. */
function Chosen({ pixels, pass, windows, place, t }: Both & { pixels: Uint8Array; place: number }) {
  const window = useMemo(() => windowAt(pixels, place), [pixels, place])
  return (
    <div className="forms__chosen">
      <div className="forms__here">
        <DigitImage pixels={window} sizePx={84} label={t.windowAlt} />
        <p>{placeText(pass, windows, place, t)}</p>
      </div>
      <Scores
        caption={t.scoresCaption}
        names={t.ways}
        dense={scoresAt(windows.scores, place)}
        convolution={scoresAt(pass.scores, place)}
        t={t}
      />
    </div>
  )
}
