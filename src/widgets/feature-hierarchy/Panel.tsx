/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up findings. */
import type { Dispatch, ReactNode } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import type { LinkProblem } from './link'
import {
  channelsOf,
  fieldSideOf,
  foundOf,
  LARGEST_NOISE,
  mapSideOf,
  PROBED,
  SCAN_PIECE,
  SEEDS,
  TEST_IMAGES,
  type Action,
  type Recorded,
  type Setting,
  type State,
} from './model'
import { Answers } from './parts/Answers'
import { Atlas } from './parts/Atlas'
import { ClimbPart } from './parts/ClimbPart'
import { Layers } from './parts/Layers'
import { percent, unitText } from './parts/numbers'
import { Probes } from './parts/Probes'
import type { Sheets } from './parts/SheetWindow'
import { stringsOf, type Language, type Strings } from './strings'
import { climbKey, type Job, type Run } from './work'
import './feature-hierarchy.css'

export interface PanelProps {
  language: Language
  state: State
  run: Run
  problems: readonly LinkProblem[]
  recording: Recorded
  sheets: Sheets
  /** Test images fetched since, by number. */
  fetched: ReadonlyMap<number, Uint8Array>
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onStart(job: Job): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  onDismissProblems(): void
}

export function Panel(props: PanelProps) {
  const { language, state, run, problems, recording, sheets, fetched, send } = props
  const { setting, step } = state
  const { layer, channel, noise, seed } = setting
  const t = stringsOf(language)
  const count = (n: number) => n.toLocaleString(language)
  const climb = run.climbs[climbKey(layer, channel, noise)] ?? null
  const own = run.strongest?.[layer][channel] ?? null
  const probed = run.probes[seed] ?? null
  const verbs = { ...props, t }
  return (
    <section className="instrument hierarchy" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="hierarchy__part">
        <Layers {...{ setting, send, t }} />
        <p className="hierarchy__note">{t.about(channelsOf(layer), mapSideOf(layer), fieldSideOf(layer))}</p>
        <Atlas {...{ setting, sheets, send, t }} />
        <h4 className="hierarchy__channel" aria-live="polite">
          {t.channel(layer, channel + 1)}
        </h4>
        <div className="hierarchy__sides">
          <ClimbPart
            {...{ setting, climb, step, sheets, send, t }}
            recorded={recording.climbs[layer][channel] ?? [0, 0]}
          >
            <Verbs
              {...verbs}
              job={{ name: 'climb', layer, channel, noise }}
              outcome={t.climbed(unitText(climb?.units.at(-1) ?? 0))}
            >
              <button
                type="button"
                className="btn"
                onClick={() => send({ type: 'set', change: { noise: (noise % LARGEST_NOISE) + 1 } })}
              >
                {t.newNoise}
              </button>
              <span className="hierarchy__note hierarchy__seed">{t.noise(noise)}</span>
            </Verbs>
          </ClimbPart>
          <Answers
            {...{ setting, sheets, fetched, count, t }}
            found={own ?? (recording.strongest[layer][channel] ?? []).map(foundOf)}
            source={sourceOf(run, own !== null, count, t)}
            printed={recording.digits}
          >
            <Verbs {...verbs} job={{ name: 'scan' }} outcome={t.scanned}>
              <button type="button" className="btn" onClick={props.onSave}>
                {t.save}
              </button>
            </Verbs>
          </Answers>
        </div>
      </div>
      <div className="hierarchy__part">
        <h4>{t.probe}</h4>
        <p className="hierarchy__note">{t.probeLead}</p>
        <Probes recorded={recording.probes} own={probed} t={t} />
        <Segmented
          label={t.seed}
          options={SEEDS.map((value) => ({ value: String(value), label: t.seedOf(value) }))}
          value={String(seed)}
          onChange={(value) =>
            send({ type: 'set', change: { seed: SEEDS.find((each) => String(each) === value)! } })
          }
        />
        <Verbs
          {...verbs}
          job={{ name: 'probe', seed }}
          outcome={t.probed(readOff(probed, 'conv1'), readOff(probed, 'conv6'))}
        />
      </div>
      <p className="instrument__foot">
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}

const readOff = (probed: Run['probes'][string] | null, layer: Setting['layer']): string =>
  percent((probed?.trained[layer] ?? 0) / PROBED)

function sourceOf(run: Run, isOwn: boolean, count: (n: number) => string, t: Strings): string {
  if (!isOwn) return t.strongestKey.recorded
  const isPartly = run.job?.name === 'scan' && run.done < run.of
  // The first piece takes the network and looks at nothing.
  const images = Math.min(TEST_IMAGES, Math.max(0, run.done - 1) * SCAN_PIECE)
  return isPartly ? t.strongestKey.soFar(count(images)) : t.strongestKey.here
}

interface VerbsProps extends PanelProps {
  job: Job
  /** Announced once when it is over. */
  outcome: string
  children?: ReactNode
  t: Strings
}

/** The verbs of one of the three jobs; while another is under way it must wait. */
function Verbs({ job, outcome, children, t, run, isBusy, onStart, onPause, onResume, onReset }: VerbsProps) {
  const isThis = JSON.stringify(run.job) === JSON.stringify(job)
  const status = isThis ? run.status : 'idle'
  const isGoing = status === 'running' || status === 'paused'
  return (
    <RunVerbs
      words={t.run[job.name]}
      status={status}
      isBusy={isBusy || (!isThis && run.status === 'running')}
      progress={
        isGoing ? { share: run.done / run.of, text: t.progress(run.done, run.of, run.secondsLeft) } : null
      }
      detail={run.detail}
      outcome={outcome}
      onStart={() => onStart(job)}
      {...{ onPause, onResume, onReset, children }}
    />
  )
}
