/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trials. */
import type { Dispatch } from 'react'
import { Curves, type Series } from '../../figures/Curves'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import { labQuery, type LinkProblem } from './link'
import {
  accuracyOf,
  accuracySpread,
  CONFIGURATIONS,
  configurationOf,
  costOf,
  count,
  DUELS,
  keyOf,
  leadOf,
  SEEDS,
  sidesOf,
  STAGES,
  STEPS,
  textOf,
  type Action,
  type Stage,
  type State,
  type Trials,
} from './model'
import { Tower } from './parts/Tower'
import type { Recording } from './recorded'
import type { Progress } from './learning'
import { stringsOf, type Language, type Strings } from './strings'
import './vgg.css'

export interface PanelProps {
  language: Language
  state: State
  /** Trained in this tab, whole or under way. */
  own: Trials
  progress: Progress
  problems: readonly LinkProblem[]
  recording: Recording
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  onDismissProblems(): void
}

const number = (n: number) => n.toLocaleString('en-US')
const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const points = (share: number) => (100 * share).toFixed(1).replace('-', '−')

export function Panel(props: PanelProps) {
  const { language, state, own, progress, problems, recording, send } = props
  const t = stringsOf(language)
  const { setting, guess } = state
  const counted = count(setting.heights)
  const letter = configurationOf(setting.heights)
  const locked = progress.status === 'running' || progress.status === 'paused'
  const sides = sidesOf(setting.duel)
  const ends = sides.map((stage) => accuracyOf(own[keyOf(stage, setting.seed)]))
  const [a, b] = ends
  const ownLead = a !== null && a !== undefined && b !== null && b !== undefined ? a - b : null
  const lead = leadOf(...sides, recording.trials)
  const [first, second] = sides.map((stage) => t.stages[stage]) as [string, string]
  return (
    <section className="instrument vgg" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <h4>{t.tower}</h4>
      <div className="vgg__presets">
        <span>{t.presets}</span>
        {Object.entries(CONFIGURATIONS).map(([name, heights]) => (
          <button
            key={name}
            type="button"
            className="btn"
            aria-pressed={name === letter}
            onClick={() => send({ type: 'set', change: { heights } })}
          >
            {name}
          </button>
        ))}
      </div>
      <Tower
        heights={setting.heights}
        {...{ t, number }}
        onHeight={(block, to) => send({ type: 'height', block, count: to })}
      />
      <output className="figure-reading vgg__total">
        {t.total(number(counted.params), number(Math.round(counted.macs / 1e6)), counted.layers)}{' '}
        {letter ? t.named(letter, counted.layers) : t.unnamed}
      </output>

      <h4>{t.small}</h4>
      <div className="vgg__choices">
        <Segmented
          label={t.duel}
          options={DUELS.map((value) => ({ value, label: t.duels[value] }))}
          value={setting.duel}
          onChange={(duel) => send({ type: 'set', change: { duel } })}
          disabled={locked}
        />
        <Segmented
          label={t.start}
          options={SEEDS.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(setting.seed)}
          onChange={(value) =>
            send({ type: 'set', change: { seed: SEEDS.find((n) => String(n) === value)! } })
          }
          disabled={locked}
        />
        <div className="vgg__guess" role="group" aria-label={t.guess}>
          <span>{t.guess}</span>
          {sides.map((stage) => (
            <button
              key={stage}
              type="button"
              className="btn"
              aria-pressed={guess === stage}
              disabled={locked}
              onClick={() => send({ type: 'guess', stage })}
            >
              {t.stages[stage]}
            </button>
          ))}
        </div>
      </div>
      <Rows {...{ state, own, recording, sides, t }} />
      {lead && (
        <p className="vgg__lead">{t.lead2(first, second, points(lead.mean), points(lead.deviation))}</p>
      )}
      {ownLead !== null && (
        <p className="vgg__lead">
          <b>{t.own(first, second, points(ownLead))}</b>{' '}
          {guess && t.guessed(t.stages[guess], ownLead === 0 || (guess === sides[0]) === ownLead > 0)}
        </p>
      )}
      <RunVerbs
        {...props}
        words={t.run}
        status={progress.status}
        progress={progressWords(progress, t)}
        detail={progress.detail}
        outcome={
          ownLead === null
            ? ''
            : t.announced(sides.map((side, i) => `${t.stages[side]} ${percent(ends[i]!)}`).join(', '))
        }
      >
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
      </RunVerbs>
      <ul className="vgg__labs" role="list">
        {sides.map((stage) => (
          <li key={stage}>
            <a href={`${import.meta.env.BASE_URL}${language}/8.1.1/?${labQuery(stage, setting)}#training`}>
              {t.lab(t.stages[stage])}
            </a>
          </li>
        ))}
      </ul>
      <Course {...{ state, own, recording, sides, t }} />
      <p className="instrument__foot">
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}

interface PartProps {
  state: State
  own: Trials
  recording: Recording
  sides: readonly Stage[]
  t: Strings
}

/** Five small networks in a row each: what they cost, and what was read, recorded and here. */
function Rows({ state: { setting }, own, recording, sides, t }: PartProps) {
  return (
    <ul className="vgg__rows" role="list">
      {STAGES.map((stage) => {
        const { params, macs, field } = costOf(stage)
        const spread = accuracySpread(stage, recording.trials)
        const mine = accuracyOf(own[keyOf(stage, setting.seed)])
        return (
          <li key={stage} data-chosen={sides.includes(stage) || undefined}>
            <Filters stage={stage} />
            <b>{t.stages[stage]}</b>
            <span>
              {t.sees(field)} · {number(params)} {t.params} · {number(macs)} {t.macs}
            </span>
            <span className="vgg__measured">
              {spread ? t.spread(percent(spread.mean), points(spread.deviation)) : t.pending}
            </span>
            <span className="vgg__own">{mine !== null && `● ${t.here} ${percent(mine)}`}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The windows of a stage in a row, to one scale. */
function Filters({ stage }: { stage: Stage }) {
  let x = 1
  return (
    <svg className="vgg__filters" viewBox="0 0 72 44" width="72" height="44" aria-hidden="true">
      {[...stage].map((side, i) => {
        const size = 6 * Number(side)
        const at = x
        x += size + 5
        return (
          <g key={i}>
            <rect x={at} y={(44 - size) / 2} width={size} height={size} data-kind="conv" />
            <path
              d={Array.from(
                { length: Number(side) - 1 },
                (_, k) =>
                  `M${at + 6 * (k + 1)} ${(44 - size) / 2}v${size}M${at} ${(44 - size) / 2 + 6 * (k + 1)}h${size}`,
              ).join('')}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** How both learn from this start. */
function Course({ state: { setting }, own, recording, sides, t }: PartProps) {
  const ends: string[] = []
  const series = sides.flatMap((stage, i): Series[] => {
    const key = keyOf(stage, setting.seed)
    const trial = own[key] ?? recording.trials[key]
    if (!trial) return []
    const end = accuracyOf(trial)
    if (end !== null) ends.push(`${t.stages[stage]} ${percent(end)}`)
    const made = trial
      .filter(({ step }) => step > 0)
      .map(({ step, asked, right }) => [step, right / asked] as const)
    return [{ id: stage, name: t.stages[stage], points: made, colour: i, isDashed: own[key] === undefined }]
  })
  return (
    <figure className="vgg__figure">
      <figcaption>
        <b>{t.curves}</b> <span>{t.curvesKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.stepsAxis, low: 0, high: STEPS, format: String }}
        y={{ label: t.accuracyAxis, low: 0.8, high: 1, format: (share) => `${Math.round(100 * share)}%` }}
        alt={t.alt(ends.join(', '))}
      />
      <p className="vgg__texts">
        {sides.map((stage) => (
          <code key={stage}>{textOf(stage)}</code>
        ))}
      </p>
    </figure>
  )
}

function progressWords({ status, done, all, secondsLeft }: Progress, t: Strings) {
  if (status === 'idle' || all === 0) return null
  const left = status === 'running' && secondsLeft !== null ? ` · ${t.secondsLeft(secondsLeft)}` : ''
  return { share: done / all, text: `${t.progress(done, all)}${left}` }
}
