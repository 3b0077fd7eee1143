import type { Dispatch } from 'react'
import { Curves } from '../../../figures/Curves'
import { RunVerbs } from '../../../figures/RunVerbs'
import { Switch } from '../../../figures/Switch'
import { accuracyOf, type ComparisonSnapshot } from '../../../training/comparison'
import { labHref } from '../../../training/labHref'
import { contestantOf, NETS, POOL, type Action, type State } from '../model'
import type { Trained } from '../modelRecorded'
import { marksUntil } from '../skips'
import { endOf, HALF, isOf, RESIDUAL, STEPS, TEST_IMAGES, type SkipMark } from '../learning'
import type { Language, Strings } from '../strings'
import { COLOURS } from './FlowChart'

export interface TrainPartProps {
  language: Language
  state: State
  snapshot: ComparisonSnapshot
  marks: readonly SkipMark[]
  /** Of the setting, trained beforehand. */
  recorded: Trained | null
  recordedWords: string
  isBusy: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSkips(skips: boolean): void
  t: Strings
}

/** The images that these draw from, once. */
const LAB_AMOUNT = { images: POOL, epochs: 1 }

/** Nats of whoever names ten digits with equal probability. */
const CHANCE = Math.log(10)

/** Trains both networks, and takes the skips away on the way. */
export function TrainPart(props: TrainPartProps) {
  const { language, state, snapshot, recorded, recordedWords, isBusy, send, t } = props
  const { status, detail, runs, skips } = snapshot
  const isOwn = isOf(snapshot, state.setting)
  const trained = isOwn ? trainedOf(snapshot) : recorded
  const ends = trained ? outcome(trained, t) : ''
  const done = runs.reduce((sum, { step }) => sum + step, 0)
  const isLive = status === 'running' || status === 'paused'
  return (
    <div className="skips__part">
      <h4>{t.train}</h4>
      <p>{t.trainLead}</p>
      <RunVerbs
        words={t.run}
        status={status}
        isBusy={isBusy || state.measuring !== null}
        progress={
          isLive
            ? {
                share: done / (2 * STEPS),
                text: [t.progress(done, 2 * STEPS), leftWords(snapshot, t)].filter(Boolean).join(' · '),
              }
            : null
        }
        detail={detail}
        outcome={ends}
        onStart={props.onStart}
        onPause={props.onPause}
        onResume={props.onResume}
        onReset={props.onReset}
      >
        {isLive ? (
          <Switch label={t.skips} checked={skips} onChange={props.onSkips} />
        ) : (
          <Switch label={t.cut} checked={state.isCut} onChange={(isCut) => send({ type: 'cut', isCut })} />
        )}
      </RunVerbs>
      {snapshot.plan && !isOwn && <p className="skips__hint">{t.trainOther}</p>}
      {trained ? (
        <>
          <LossChart
            trained={trained}
            marks={isOwn ? marksUntil(props.marks, runs[RESIDUAL]!.step) : recordedMarks(state)}
            t={t}
          />
          <p className="skips__ends-words">{ends}</p>
          <p className="skips__hint">{isOwn ? t.ownTraining : recordedWords}</p>
        </>
      ) : (
        <p className="skips__hint">{t.noTraining}</p>
      )}
      <p className="skips__lab">
        {t.lab}{' '}
        {NETS.map((net) => (
          <a key={net} href={labHref(language, contestantOf(state.setting, net), LAB_AMOUNT)!}>
            {t[net]}
          </a>
        ))}
      </p>
    </div>
  )
}

const recordedMarks = ({ isCut }: State): SkipMark[] => (isCut ? [{ step: HALF, skips: false }] : [])

const trainedOf = ({ runs }: ComparisonSnapshot): Trained => ({
  losses: runs.map(({ loss }) => loss),
  accuracies: runs.map(({ tests }) => tests.map((point) => accuracyOf(point))),
})

function leftWords({ runs, status }: ComparisonSnapshot, t: Strings): string {
  const done = runs.reduce((sum, { step }) => sum + step, 0)
  const ms = runs.reduce((sum, run) => sum + run.ms, 0)
  return status === 'running' && done > 3 ? t.secondsLeft((ms * (2 * STEPS - done)) / done / 1000) : ''
}

/** Both ends in a sentence, and what the test images say where they were asked at the end. */
function outcome({ losses, accuracies }: Trained, t: Strings): string {
  const words = losses.map((each) => endOf(each)?.toFixed(2) ?? t.broke)
  const right = accuracies.map((points) =>
    points.length > 2 ? `${(100 * points.at(-1)!).toFixed(1)}%` : null,
  )
  return [
    t.ends(words[0]!, words[1]!, CHANCE.toFixed(2)),
    ...(right[0] && right[1] ? [t.right(right[0], right[1], TEST_IMAGES)] : []),
  ].join(' ')
}

interface LossChartProps {
  trained: Trained
  marks: readonly SkipMark[]
  t: Strings
}

function LossChart({ trained: { losses }, marks, t }: LossChartProps) {
  const high = Math.min(6, Math.max(3, ...losses.flat().map((loss) => loss ?? 0)))
  const words = losses.map((each) => endOf(each)?.toFixed(2) ?? t.broke)
  return (
    <Curves
      series={NETS.map((net, i) => ({
        id: net,
        name: t[net],
        colour: COLOURS[net],
        points: (losses[i] ?? []).map((loss, step) => [step + 1, loss ?? NaN] as const),
      }))}
      x={{ label: t.steps, low: 0, high: STEPS, format: String }}
      y={{ label: t.chartLoss, low: 0, high, format: (nats) => String(Number(nats.toFixed(1))) }}
      alt={t.trainAlt(words[0]!, words[1]!)}
      marks={marks.map(({ step, skips }) => ({ x: step, label: skips ? t.marks.on : t.marks.off }))}
    />
  )
}
