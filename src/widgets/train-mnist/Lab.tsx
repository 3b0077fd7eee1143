/** The lab as a picture of its props: no worker, no address, no storage. `View` connects it, demos hand in made-up runs. */
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { Plan } from '../../engine/protocol'
import type { TrainingActions, TrainingSnapshot } from '../../training/api'
import { pinRun, type ChartRun, type PinnedRun } from './chart'
import { deviceWords } from './messages'
import { formatCount, type Language, type LinkProblem } from './model'
import { Announcer } from './parts/Announcer'
import { Charts } from './parts/Charts'
import { Compare } from './parts/Compare'
import { ControlPanel, type PanelName } from './parts/ControlPanel'
import { CopyLink } from './parts/CopyLink'
import { Draw } from './parts/Draw'
import { Files } from './parts/Files'
import { useThrottled } from './parts/hooks'
import { Messages } from './parts/Messages'
import { Misread } from './parts/Misread'
import { Readouts } from './parts/Readouts'
import { StatusLine } from './parts/StatusLine'
import { Verbs } from './parts/Verbs'
import type { RecordedRun } from './recorded'
import { stringsOf } from './strings'
import './train-mnist.css'

export interface LabProps {
  snapshot: TrainingSnapshot
  actions: TrainingActions
  language: Language
  recorded: RecordedRun | null
  plan: Plan
  onPlan: (plan: Plan) => void
  pins: readonly PinnedRun[]
  onPin: (pin: PinnedRun) => void
  onUnpin: (letter: string) => void
  problems: readonly LinkProblem[]
  onDismissProblems: () => void
  /** The panel that is open at first. */
  startOpen?: PanelName | null
}

const CHART_MS = 500

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="lab__part">
    <h4>{title}</h4>
    {children}
  </div>
)

/** The letter a newly pinned run gets: the first that is free. */
const freeLetter = (pins: readonly PinnedRun[]): string =>
  ['A', 'B', 'C', 'D'].find((letter) => pins.every((pin) => pin.letter !== letter)) ?? 'E'

export function Lab(props: LabProps) {
  const { snapshot, actions, language, recorded, onPlan, pins, onPin, onUnpin, problems, onDismissProblems } =
    props
  const t = stringsOf(language)
  const lockId = useId()
  const [open, setOpen] = useState<PanelName | null>(props.startOpen ?? null)
  const [importedAt, setImportedAt] = useState<Pick<TrainingSnapshot, 'plan' | 'step'> | null>(null)
  const imported =
    importedAt !== null && importedAt.plan === snapshot.plan && importedAt.step === snapshot.step

  const { status, records, evaluations, rateChanges } = snapshot
  const locked = status === 'loading' || status === 'running' || status === 'paused'
  const runPlan = snapshot.plan
  const plan = locked && runPlan ? runPlan : props.plan

  const liveRun = useMemo<ChartRun>(() => {
    if (runPlan) return { plan: runPlan, records, evaluations, rateChanges }
    if (recorded) return { ...recorded, rateChanges: [], thinned: true }
    return { plan, records: [], evaluations: [], rateChanges: [] }
  }, [runPlan, records, evaluations, rateChanges, recorded, plan])
  const run = useThrottled(liveRun, CHART_MS)

  const { backends } = snapshot
  const planned = useMemo(() => ({ plan: runPlan, rateChanges, backends }), [runPlan, rateChanges, backends])

  const newSeed = () => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000
    if (locked) actions.reset()
    onPlan({ ...plan, seed })
  }
  const now = runPlan && {
    plan: runPlan,
    step: snapshot.step,
    accuracy: evaluations.at(-1)?.accuracy ?? null,
  }
  const foot =
    runPlan && snapshot.backend && snapshot.imagesPerSecond !== null
      ? t.footRun(
          deviceWords(snapshot.backend, language),
          formatCount(snapshot.imagesPerSecond),
          runPlan.seed,
        )
      : recorded && !runPlan
        ? `${t.footRecorded(recorded.machine, recorded.backend, recorded.plan.seed)} ${t.footIdle}`
        : t.footIdle

  return (
    <section className="lab instrument" aria-label={t.lab}>
      <header>
        <h3 className="instrument__title">{t.lab}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>

      <ControlPanel
        {...{ actions, plan, locked, lockId, recorded, language, open, onPlan }}
        run={planned}
        onOpen={setOpen}
      />

      <div className="lab__verbline">
        <Verbs {...{ status, plan, actions, t }} onNewSeed={newSeed} />
        <CopyLink t={t} />
      </div>

      <Messages {...{ snapshot, actions, problems, plan, language, onPlan, onDismissProblems }} />
      <StatusLine {...{ snapshot, recorded, language, lockId }} />
      <Readouts snapshot={snapshot} language={language} />
      <Charts run={run} pins={pins} language={language} />

      <Part title={t.misread}>
        <Misread
          {...{ actions, recorded, language }}
          predictions={snapshot.predictions}
          hasRun={runPlan !== null}
          canEvaluate={runPlan !== null && (status === 'paused' || status === 'stopped')}
        />
      </Part>
      <Part title={t.draw}>
        <p className="lab__note">{t.drawLead}</p>
        <Draw
          source={imported || snapshot.step > 0 ? 'current' : 'shipped'}
          imported={imported}
          step={snapshot.step}
          freshness={evaluations.length}
          actions={actions}
          t={t}
        />
      </Part>
      <Part title={t.runs}>
        <Compare
          pins={pins}
          now={now}
          language={language}
          onPin={() =>
            runPlan && onPin(pinRun({ plan: runPlan, records, evaluations, rateChanges }, freeLetter(pins)))
          }
          onUnpin={onUnpin}
        />
      </Part>
      <Part title={t.files}>
        <Files
          {...{ snapshot, actions, imported, language }}
          plan={runPlan ?? plan}
          onImported={() => setImportedAt({ plan: snapshot.plan, step: snapshot.step })}
        />
      </Part>

      <p className="instrument__foot">{foot}</p>
      <Announcer snapshot={snapshot} t={t} />
    </section>
  )
}
