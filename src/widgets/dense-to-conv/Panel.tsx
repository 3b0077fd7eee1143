/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up answers. */
import { useMemo, type Dispatch } from 'react'
import { DigitImage } from '../../figures/DigitImage'
import { DrawingPad } from '../../figures/DrawingPad'
import { LinkProblems } from '../../figures/LinkProblems'
import { Steps } from '../../figures/Steps'
import { pocket } from '../../math/scenes/pocket'
import { renderPage } from '../../math/scenes/page'
import { spriteAt, SPRITE_PIXELS } from '../../math/scenes/scene'
import type { LinkProblem } from './link'
import { DIGITS, largestDifference, pageOf, STEPS, type Action, type Setting } from './model'
import { difference, printed } from './parts/numbers'
import { PagePart } from './parts/PagePart'
import { Scores } from './parts/Scores'
import { Stage } from './parts/Stage'
import { Turn } from './parts/Turn'
import type { DigitAnswer, GridAnswer } from './recorded'
import { stringsOf, type Language, type Strings } from './strings'
import './dense-to-conv.css'

/** An answer and where it comes from. */
export interface Known<Answer> {
  /** While another is being asked, the one before; null where nothing is known. */
  answer: Answer | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The engine's words when it could not answer. */
  failure: string | null
}

export interface PanelProps {
  language: Language
  setting: Setting
  /** The step that is shown. */
  step: number
  digit: Known<DigitAnswer>
  pass: Known<GridAnswer>
  windows: Known<GridAnswer>
  recording: { recordedAt: string; machine: string }
  problems: readonly LinkProblem[]
  /** What the reader draws in the place of a test digit, [784]; null where a test digit is chosen. */
  drawn: Uint8Array | null
  send: Dispatch<Action>
  onDraw(pixels: Uint8Array | null): void
  onStep(step: number): void
  onAskDigit(): void
  onAskPage(): void
  onSave(): void
  onDismissProblems(): void
}

/** Ids of the steps for `<Ref to>`. */
export const STEP_IDS = STEPS.map((step) => `form-${step}`)

export function Panel(props: PanelProps) {
  const { language, setting, step, digit, pass, windows, recording, problems, send } = props
  const t = stringsOf(language)
  const page = pageOf(setting)
  const pixels = useMemo(() => renderPage(page, pocket), [page])
  const steps = STEPS.map((name, i) => ({ id: STEP_IDS[i]!, ...t.steps[name] }))
  const told = (source: Known<unknown>['source']) =>
    ({ recorded: t.isRecorded(recording.recordedAt), live: t.live, waiting: t.waiting, none: t.missing })[
      source
    ]
  const isPageWaiting = pass.source === 'waiting' || windows.source === 'waiting'
  return (
    <section className="instrument forms" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="forms__bar">
        <Choice {...{ setting, send, t }} drawn={props.drawn} onDraw={props.onDraw} />
        <button
          type="button"
          className="btn"
          disabled={digit.source === 'waiting'}
          onClick={props.onAskDigit}
        >
          {t.ask}
        </button>
        <p className="forms__told" role="status">
          {told(digit.source)}
        </p>
      </div>
      {props.drawn && (
        <div className="forms__pad">
          <DrawingPad sizePx={220} onImage={props.onDraw} labels={t.pad} />
        </div>
      )}
      {digit.failure !== null && (
        <p className="run__failure" role="alert">
          {t.failed} <q>{digit.failure}</q> {t.failedThen}
        </p>
      )}
      <div className="forms__walk">
        <div data-stale={digit.source === 'waiting' || undefined}>
          <Stage answer={digit.answer} place={setting.place} {...{ setting, step, pixels, send, t }} />
        </div>
        <Steps legend={t.legend} steps={steps} chosen={step} onChoose={props.onStep} />
      </div>
      {digit.answer && <Twice answer={digit.answer} isStale={digit.source === 'waiting'} t={t} />}
      <PagePart
        {...{ setting, page, pixels, send, t }}
        pass={pass.answer}
        windows={windows.answer}
        isStale={isPageWaiting}
        isWaiting={isPageWaiting}
        told={told(isPageWaiting ? 'waiting' : pass.source)}
        failure={pass.failure ?? windows.failure}
        onAsk={props.onAskPage}
      />
      <div className="forms__save">
        <button type="button" className="btn" onClick={props.onSave} disabled={!digit.answer}>
          {t.save}
        </button>
      </div>
      <p className="instrument__foot">{t.foot(recording.recordedAt, recording.machine)}</p>
    </section>
  )
}

type ChoiceProps = Pick<PanelProps, 'setting' | 'send' | 'drawn' | 'onDraw'> & { t: Strings }

/** Which digit is read: one of the test digits, or the reader's own. */
function Choice({ setting, send, drawn, onDraw, t }: ChoiceProps) {
  const image = useMemo(() => spriteAt(pocket.digits, setting.digit), [setting.digit])
  const label = pocket.labels[setting.digit]!
  return (
    <>
      <DigitImage pixels={drawn ?? image} sizePx={56} label={drawn ? t.drawn : t.digitAlt(label)} />
      {drawn ? (
        <span>{t.drawn}</span>
      ) : (
        <Turn
          previous={t.previousDigit}
          next={t.nextDigit}
          at={setting.digit + 1}
          last={DIGITS}
          onTurn={(to) => send({ type: 'set', change: { digit: to - 1 } })}
        >
          {t.digitOf(setting.digit + 1, label)}
        </Turn>
      )}
      <button
        type="button"
        className="btn"
        aria-expanded={drawn !== null}
        onClick={() => onDraw(drawn ? null : new Uint8Array(SPRITE_PIXELS))}
      >
        {t.draw}
      </button>
    </>
  )
}

/** The ten scores of a digit in both forms. */
function Twice({ answer, isStale, t }: { answer: DigitAnswer; isStale: boolean; t: Strings }) {
  const { dense, convolution } = answer
  const largest = Math.max(...dense.scores.map(Math.abs))
  return (
    <div className="forms__part forms__twice" data-stale={isStale || undefined}>
      <h4>{t.scoresOfDigit}</h4>
      <Scores
        caption={t.scoresCaption}
        names={t.forms}
        dense={dense.scores}
        convolution={convolution.scores}
        t={t}
      />
      <p className="figure-reading">
        {t.verdict(difference(largestDifference(dense.scores, convolution.scores)), printed(largest))}
      </p>
    </div>
  )
}
