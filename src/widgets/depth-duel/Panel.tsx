/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trainings. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs, type RunVerbsProps } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import type { ComparisonSnapshot } from '../../training/comparison'
import { labHref } from '../../training/labHref'
import { marginOf, ownOf, paceOf, progressOf, type Own } from './learning'
import type { LinkProblem } from './link'
import {
  CLOCKS,
  contestantOf,
  duelKey,
  EPOCHS,
  isShown,
  nextSeed,
  POOL,
  stepsOf,
  verdictOf,
  type Action,
  type Setting,
  type State,
} from './model'
import { depthOf, GROWTHS, NETS, SIDES, widthsOf, type Net } from './modelNets'
import { AccuracyMap } from './parts/AccuracyMap'
import { LearningCurves } from './parts/LearningCurves'
import { NetDrawing } from './parts/NetDrawing'
import { msText, percent, points } from './parts/numbers'
import { Question } from './parts/Question'
import { Scales } from './parts/Scales'
import type { Recording } from './recorded'
import { stringsOf, type Language, type Strings } from './strings'
import './depth-duel.css'

export interface PanelProps extends Pick<
  RunVerbsProps,
  'isBusy' | 'onStart' | 'onPause' | 'onResume' | 'onReset'
> {
  language: Language
  state: State
  snapshot: ComparisonSnapshot
  problems: readonly LinkProblem[]
  recording: Recording
  send: Dispatch<Action>
  onSave(): void
  onDismissProblems(): void
}

export function Panel(props: PanelProps) {
  const { language, state, snapshot, problems, recording, send } = props
  const { setting, clock, guesses } = state
  const t = stringsOf(language)
  const count = (n: number) => n.toLocaleString(language)
  const names = { large: t.large(setting.side), stack: t.stack(depthOf(setting.side)) }
  const trained = ownOf(snapshot)
  const own = trained && isSame(trained.setting, setting) ? trained : null
  const isGoing = snapshot.status === 'running' || snapshot.status === 'paused'
  const verdict = verdictOf(setting, recording.trials)
  const isOver = own !== null && marginOf(own) !== null
  const isHidden = verdict !== null && !isOver && !isShown(state, setting)
  const shared = { setting, names, recording, isHidden, own, t }
  return (
    <section className="instrument duel" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <Choices {...{ setting, send, t }} isLocked={isGoing} />
      <div className="duel__nets">
        {NETS.map((net) => (
          <div key={net} data-net={net}>
            <h4>{names[net]}</h4>
            <NetDrawing
              net={net}
              terms={setting}
              alt={t.drawing(names[net], widthsOf(net, setting).join(' · '))}
            />
          </div>
        ))}
      </div>
      <Scales {...shared} {...{ verdict, count, send }} isLocked={isGoing} />
      <Question {...shared} {...{ verdict, send }} guess={guesses[duelKey(setting)] ?? null} />
      <Verbs {...props} {...{ own, trained, names, t }} />
      <LearningCurves {...shared} clock={clock} />
      <div className="duel__clock">
        <Segmented
          label={t.clock}
          options={CLOCKS.map((value) => ({ value, label: t.clocks[value] }))}
          value={clock}
          onChange={(value) => send({ type: 'clock', clock: value })}
        />
      </div>
      <AccuracyMap {...shared} {...{ state, count }} />
      <p className="duel__lab">
        {t.lab}:{' '}
        {NETS.map((net) => (
          <a
            key={net}
            href={labHref(language, contestantOf(net, setting), { images: POOL, epochs: setting.epochs })!}
          >
            {names[net]}
          </a>
        ))}
      </p>
      <p className="instrument__foot">
        {own && `${t.computed} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}

const isSame = (a: Setting, b: Setting): boolean => duelKey(a) === duelKey(b) && a.seed === b.seed

interface ChoicesProps {
  setting: Setting
  send: Dispatch<Action>
  isLocked: boolean
  t: Strings
}

function Choices({ setting, send, isLocked, t }: ChoicesProps) {
  return (
    <div className="duel__choices">
      <Segmented
        label={t.side}
        options={SIDES.map((side) => ({ value: String(side), label: t.sides(side, depthOf(side)) }))}
        value={String(setting.side)}
        onChange={(value) =>
          send({ type: 'set', change: { side: SIDES.find((side) => String(side) === value)! } })
        }
        disabled={isLocked}
      />
      <Segmented
        label={t.growth}
        options={GROWTHS.map((value) => ({ value, label: t.growths[value] }))}
        value={setting.growth}
        onChange={(growth) => send({ type: 'set', change: { growth } })}
        disabled={isLocked}
      />
      <Segmented
        label={t.epochs}
        options={EPOCHS.map((epochs) => ({ value: String(epochs), label: String(epochs) }))}
        value={String(setting.epochs)}
        onChange={(value) =>
          send({ type: 'set', change: { epochs: EPOCHS.find((epochs) => String(epochs) === value)! } })
        }
        disabled={isLocked}
      />
    </div>
  )
}

interface VerbsProps extends PanelProps {
  own: Own | null
  trained: Own | null
  names: Record<Net, string>
  t: Strings
}

/** The training's verbs with its seed, and what it came to. */
function Verbs({ state, snapshot, recording, own, trained, send, t, ...props }: VerbsProps) {
  const { setting } = state
  const { share, step, secondsLeft } = trained
    ? progressOf(trained)
    : { share: 0, step: 0, secondsLeft: null }
  const isGoing = snapshot.status === 'running' || snapshot.status === 'paused'
  const deviation = verdictOf(setting, recording.trials)?.margin.deviation
  const outcome = own ? outcomeOf(own, t) : ''
  return (
    <>
      <RunVerbs
        {...props}
        words={t.run}
        status={snapshot.status}
        detail={snapshot.detail}
        progress={
          isGoing
            ? { share, text: t.progress(step, stepsOf(trained?.setting ?? setting), secondsLeft) }
            : null
        }
        outcome={outcome}
      >
        <button
          type="button"
          className="btn"
          disabled={isGoing}
          onClick={() => send({ type: 'set', change: { seed: nextSeed(setting.seed) } })}
        >
          {t.newSeed}
        </button>
        {setting.seed !== 1 && (
          <button
            type="button"
            className="btn"
            disabled={isGoing}
            onClick={() => send({ type: 'set', change: { seed: 1 } })}
          >
            {t.firstSeed}
          </button>
        )}
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
        <span className="duel__seed">{t.seed(setting.seed)}</span>
      </RunVerbs>
      {trained && !own && <p className="duel__note">{t.otherDuel(duelWords(trained.setting, t))}</p>}
      {outcome && (
        <p className="duel__result">
          <b>{outcome}</b> {deviation !== undefined && t.ownCaution((100 * deviation).toFixed(2))}
        </p>
      )}
    </>
  )
}

/** Empty before both are through. */
function outcomeOf(own: Own, t: Strings): string {
  const margin = marginOf(own)
  const [large, stack] = [own.large, own.stack]
  if (margin === null || large.accuracy === null || stack.accuracy === null) return ''
  const [largePace, stackPace] = [paceOf(large), paceOf(stack)]
  const time = largePace && stackPace ? ` ${t.ownTime(msText(largePace), msText(stackPace))}` : ''
  return `${t.own(percent(large.accuracy), percent(stack.accuracy), points(margin))}${time}`
}

const duelWords = ({ side, growth, held, epochs, seed }: Setting, t: Strings): string =>
  t.duelWords(t.sides(side, depthOf(side)), t.growths[growth], t.heldNames[held], epochs, seed)
