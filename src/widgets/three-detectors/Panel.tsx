/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up findings. */
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import { Slider } from '../../figures/Slider'
import type { Truth } from '../../math/detection/averagePrecision'
import type { LinkProblem } from '../../training/queryValues'
import { GUESSES, SCENES, timesOf, WAYS, type Findings, type Setting } from './model'
import { Board } from './parts/Board'
import type { Recording } from './recorded'
import type { Change } from './session'
import { stringsOf, type Language } from './strings'
import './three-detectors.css'

export interface PanelProps {
  language: Language
  setting: Setting
  /** Of the scene, [96 · 96]. */
  pixels: Uint8Array
  truths: readonly Truth[]
  recording: Recording
  /** Of the scene that is shown; null where there are none. */
  findings: Findings | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The engine's words when it could not answer. */
  failure: string | null
  problems: readonly LinkProblem[]
  send(change: Change): void
  onRun(): void
  onSave(): void
  onDismissProblems(): void
}

export function Panel(props: PanelProps) {
  const { language, setting, recording, findings, source, problems, send } = props
  const t = stringsOf(language)
  const { compared, recordedAt, machine } = recording
  const longestMs = findings ? Math.max(...WAYS.map((way) => findings[way].ms)) : 1
  const measured = findings && timesOf(findings, 'window')
  const told = {
    recorded: t.isRecorded(recordedAt),
    live: t.live,
    waiting: t.waiting,
    none: t.missing,
  }[source]
  return (
    <section className="instrument ways" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="ways__choices">
        <Slider
          label={t.scene}
          value={setting.scene + 1}
          min={1}
          max={SCENES}
          format={(number) => t.sceneOf(number, SCENES)}
          onChange={(number) => send({ scene: number - 1 })}
        />
        <Segmented
          label={t.guess}
          options={GUESSES.map((guess) => ({ value: String(guess), label: t.times(guess) }))}
          value={setting.guess === null ? '' : String(setting.guess)}
          onChange={(guess) => send({ guess: Number(guess) })}
        />
      </div>
      <div className="ways__ask">
        <button
          type="button"
          className="btn btn-primary"
          onClick={props.onRun}
          disabled={source === 'waiting'}
        >
          {t.run}
        </button>
        <label className="ways__places">
          <input
            type="checkbox"
            checked={setting.places}
            onChange={({ target }) => send({ places: target.checked })}
          />
          {t.places}
        </label>
      </div>
      <p className="ways__source" role="status">
        {told}
      </p>
      {props.failure !== null && (
        <p className="run__failure" role="alert">
          {t.failed} <q>{props.failure}</q> {t.failedThen}
        </p>
      )}
      <div className="ways__boards" data-stale={source === 'waiting' || undefined}>
        {WAYS.map((way) => (
          <Board
            key={way}
            way={way}
            pixels={props.pixels}
            truths={props.truths}
            found={findings?.[way] ?? null}
            times={findings && timesOf(findings, way)}
            longestMs={longestMs}
            showsPlaces={setting.places}
            held={{ scenes: compared.scenes, mean: compared.ways[way].mean }}
            t={t}
          />
        ))}
      </div>
      {setting.guess !== null && measured !== null && source !== 'waiting' && (
        <p className="figure-reading" role="status">
          {t.guessed(t.times(setting.guess), t.times(Math.round(measured)))}
        </p>
      )}
      <footer className="instrument__foot">
        <p>{t.foot(recordedAt, machine, compared.scenes)}</p>
        <button type="button" className="btn" onClick={props.onSave} disabled={!findings}>
          {t.save}
        </button>
      </footer>
    </section>
  )
}
