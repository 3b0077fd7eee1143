/** The lab as a picture of its props: no worker, no address, no storage. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { BlockBuilder, problemWords } from '../../figures/BlockBuilder'
import { Curves } from '../../figures/Curves'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import { Slider } from '../../figures/Slider'
import { labQuery } from './link'
import {
  BATCH,
  board,
  BUDGETS,
  keyOf,
  RATES,
  TEST_IMAGES,
  type Action,
  type Entry,
  type LinkProblem,
  type State,
} from './model'
import { Board } from './parts/Board'
import { Program } from './parts/Program'
import type { Progress } from './learning'
import { stringsOf, type Language, type Strings } from './strings'
import './awesome-net.css'

export interface PanelProps {
  language: Language
  state: State
  progress: Progress
  /** What the training that is over put on the board. */
  newest: Entry | null
  recorded: readonly Entry[]
  problems: readonly LinkProblem[]
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  /** What became of copying the link. */
  copied: 'copied' | 'failed' | null
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onNewSeed(): void
  onCopyLink(): void
  onSave(file: string, code: string): void
  onDismissProblems(): void
}

const percent = (right: number, digits = 2) => `${((100 * right) / TEST_IMAGES).toFixed(digits)}%`

export function Panel(props: PanelProps) {
  const { language, state, progress, newest, recorded, problems, isBusy, send } = props
  const t = stringsOf(language)
  const { setting, own } = state
  const locked = progress.status === 'running' || progress.status === 'paused'
  const count = (n: number) => n.toLocaleString('en-US')
  const standings = board(own, recorded, setting.budget)
  return (
    <section className="instrument awesome" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used, network }) =>
          network ? t.problemNetwork(problemWords(network, language)) : t.problem(key, given, used),
        )}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <BlockBuilder
        language={language}
        network={setting.blocks}
        locked={locked}
        chosen={0}
        onNetwork={(blocks) => send({ type: 'set', change: { blocks } })}
      />
      <Choices {...{ state, send, t, locked }} onNewSeed={props.onNewSeed} />
      <RunVerbs
        {...props}
        words={t.run}
        status={progress.status}
        isBusy={isBusy}
        progress={progressWords(progress, setting.budget, count, t)}
        detail={progress.detail}
        outcome={progress.right === null ? '' : t.announced(percent(progress.right))}
      >
        <button type="button" className="btn" onClick={props.onCopyLink}>
          {props.copied === null ? t.share : props.copied === 'copied' ? t.copied : t.copyFailed}
        </button>
        <a
          className="btn"
          href={`${import.meta.env.BASE_URL}${language}/8.1.1/?${labQuery(setting)}#training`}
        >
          {t.lab}
        </a>
      </RunVerbs>
      {progress.isBroken && <p className="awesome__broken">{t.broken}</p>}
      {progress.right !== null && (
        <p className="awesome__result">
          <b>{t.result(percent(progress.right), count(TEST_IMAGES - progress.right))}</b>{' '}
          {state.guess !== null && t.compared(state.guess, percent(progress.right))}{' '}
          {newest && placeOf(newest, standings.map(keyOf), t)}
        </p>
      )}
      {progress.tests.length > 1 && <Course progress={progress} budget={setting.budget} t={t} />}
      <Board
        {...{ standings, locked, count, t }}
        budget={setting.budget}
        newest={newest && keyOf(newest)}
        onTake={({ blocks, rate, seed, budget }) =>
          send({ type: 'set', change: { blocks, rate, seed, budget } })
        }
        onRemove={(entry) => send({ type: 'remove', key: keyOf(entry) })}
      />
      <Program blocks={setting.blocks} t={t} onSave={props.onSave} />
      <p className="instrument__foot">
        {recorded[0] && `${t.foot(recorded[0].date, recorded[0].device)} `}
        {t.method}
      </p>
    </section>
  )
}

const placeOf = (entry: Entry, keys: readonly string[], t: Strings): string => {
  const at = keys.indexOf(keyOf(entry))
  return at < 0 ? '' : t.rank(at + 1, keys.length)
}

function progressWords(progress: Progress, budget: number, count: (n: number) => string, t: Strings) {
  const { status, share, seconds, steps } = progress
  if (status === 'idle' || status === 'done') return null
  if (steps === 0) return { share: 0, text: t.loading }
  if (share >= 1) return { share: 1, text: t.judging }
  return { share, text: t.progress(seconds.toFixed(1), budget, count(steps), count(steps * BATCH)) }
}

interface ChoicesProps {
  state: State
  send: Dispatch<Action>
  t: Strings
  locked: boolean
  onNewSeed(): void
}

function Choices({ state: { setting, guess }, send, t, locked, onNewSeed }: ChoicesProps) {
  return (
    <div className="awesome__choices">
      <Segmented
        label={t.budget}
        options={BUDGETS.map((n) => ({ value: String(n), label: t.seconds(n) }))}
        value={String(setting.budget)}
        onChange={(value) =>
          send({ type: 'set', change: { budget: BUDGETS.find((n) => String(n) === value)! } })
        }
        disabled={locked}
      />
      <Segmented
        label={t.rate}
        options={RATES.map((n) => ({ value: String(n), label: String(n) }))}
        value={String(setting.rate)}
        onChange={(value) => send({ type: 'set', change: { rate: RATES.find((n) => String(n) === value)! } })}
        disabled={locked}
      />
      <p className="awesome__seed">
        {t.seed(setting.seed)}{' '}
        <button type="button" className="btn" disabled={locked} onClick={onNewSeed}>
          {t.newSeed}
        </button>
      </p>
      <Slider
        label={t.guess}
        value={guess ?? 95}
        min={80}
        max={100}
        step={0.5}
        format={(value) => (guess === null ? t.noGuess : t.guessed(value))}
        onChange={(value) => send({ type: 'guess', percent: value })}
        disabled={locked}
      />
    </div>
  )
}

function Course({ progress: { tests }, budget, t }: { progress: Progress; budget: number; t: Strings }) {
  const points = tests.map(({ seconds, accuracy }) => [seconds, accuracy] as const)
  const shown = (accuracy: number) => `${Math.round(1000 * accuracy) / 10}%`
  return (
    <figure className="awesome__figure">
      <figcaption>
        <b>{t.course}</b> <span>{t.courseKey}</span>
      </figcaption>
      <Curves
        series={[{ id: 'own', name: t.courseEnd, points, colour: 0 }]}
        x={{ label: t.courseX, low: 0, high: budget, format: String }}
        y={{ label: t.courseY, low: 0.8, high: 1, format: shown }}
        alt={t.courseAlt(shown(points.at(-1)![1]))}
      />
    </figure>
  )
}
