/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up answers. */
import { useMemo } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { altOf, creditOf, PhotographChoice, PhotographFrame } from '../../figures/PhotographChoice'
import { Slider } from '../../figures/Slider'
import { vocName } from '../../math/photographs/vocNames'
import type { ShownPhotograph } from '../../training/photographs/usePhotograph'
import type { LinkProblem } from '../../training/queryValues'
import { hueOf, regionsOf, type Answer, type Region } from './model'
import { MaskCanvas } from './parts/MaskCanvas'
import type { Recording } from './recorded'
import type { Change, Setting } from './session'
import { stringsOf, type Language, type Strings } from './strings'
import type { Progress } from './useSegmenting'
import './photo-segmentation.css'

export interface PanelProps {
  language: Language
  /** The book's root, with a slash at its end. */
  root: string
  setting: Setting
  shown: ShownPhotograph
  /** The name of a file that was no picture. */
  refused: string | null
  recording: Recording
  /** Of the photograph that is shown; null where there is none. */
  answer: Answer | null
  source: 'recorded' | 'live' | 'none'
  progress: Progress
  /** The network has been fetched by this page. */
  isLoaded: boolean
  problems: readonly LinkProblem[]
  send(change: Change): void
  onFile(file: File): void
  onAsk(): void
  onStop(): void
  onSave(): void
  onDismissProblems(): void
}

const percent = (share: number) => (share < 0.01 ? '<1%' : `${(100 * share).toFixed(0)}%`)

export function Panel(props: PanelProps) {
  const { language, setting, shown, recording, answer, progress, problems, send } = props
  const t = stringsOf(language)
  const regions = useMemo(() => (answer ? regionsOf(answer) : []), [answer])
  const only = regions.some(({ label }) => label === setting.only) ? setting.only : null
  const isBusy = progress.status === 'loading' || progress.status === 'running'
  const nameOf = ({ label, share }: Region) => t.region(vocName(label, language), percent(share))
  return (
    <section className="instrument photo-segmentation" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <PhotographChoice
        {...{ language, root: props.root, refused: props.refused }}
        name={setting.picture}
        isOwn={shown.isOwn}
        onName={(picture) => send({ picture })}
        onFile={props.onFile}
      />
      <div className="photo-segmentation__top">
        <div>
          <PhotographFrame {...shown} alt={altOf(language, setting.picture, shown.isOwn)}>
            {answer && (
              <MaskCanvas
                {...{ regions, only }}
                mask={answer}
                opacity={setting.opacity / 100}
                label={t.mask(regions.map(nameOf).join(', '))}
              />
            )}
            {answer && <Names {...{ answer, regions, only, language }} />}
          </PhotographFrame>
          <p className="photo-segmentation__credit">{creditOf(language, setting.picture, shown.isOwn)}</p>
        </div>
        <div className="photo-segmentation__side">
          <Slider
            label={t.opacity}
            min={0}
            max={100}
            step={5}
            value={setting.opacity}
            format={t.percent}
            onChange={(opacity) => send({ opacity })}
          />
          {answer && (
            <fieldset className="photo-segmentation__legend">
              <legend>{t.legend}</legend>
              {regions.map((region) => (
                <button
                  key={region.label}
                  type="button"
                  className="btn btn-small"
                  aria-pressed={region.label === only}
                  onClick={() => send({ only: region.label === only ? -1 : region.label })}
                >
                  <Swatch hue={hueOf(regions, region.label)} />
                  {nameOf(region)}
                </button>
              ))}
            </fieldset>
          )}
          {only !== null && <p aria-live="polite">{t.only(vocName(only, language))}</p>}
          <div className="photo-segmentation__ask">
            {isBusy ? (
              <button type="button" className="btn btn-primary" onClick={props.onStop}>
                {t.stop}
              </button>
            ) : (
              <button type="button" className="btn btn-primary" onClick={props.onAsk}>
                {t.ask(props.isLoaded ? null : (recording.bytes / 1e6).toFixed(1))}
              </button>
            )}
            <button type="button" className="btn" onClick={props.onSave} disabled={!answer}>
              {t.save}
            </button>
          </div>
          {progress.status === 'running' && (
            <progress
              max={progress.layers}
              value={progress.done}
              aria-label={t.progress(progress.done, progress.layers, null)}
            />
          )}
          <p className="photo-segmentation__source" role={isBusy ? undefined : 'status'}>
            {toldOf(props, t)}
          </p>
          {progress.status === 'failed' && (
            <p className="run__failure" role="alert">
              {t.failed} <q>{progress.detail}</q> {t.failedThen}
            </p>
          )}
        </div>
      </div>
      <p className="instrument__foot">
        {t.foot(
          recording.recordedAt,
          recording.machine,
          (recording.ms / 1000).toFixed(1),
          recording.parameters,
        )}
      </p>
    </section>
  )
}

/** Where the answer comes from, or how far it is. */
function toldOf({ answer, source, progress, recording }: PanelProps, t: Strings): string {
  switch (progress.status) {
    case 'loading':
      return t.loading
    case 'running': {
      const { done, layers, ms } = progress
      return t.progress(done, layers, done < 6 ? null : (((ms / done) * (layers - done)) / 1000).toFixed(0))
    }
    case 'stopped':
      return t.stopped
    default:
      if (source === 'recorded') return t.isRecorded(recording.recordedAt)
      return source === 'live' && answer ? t.live((answer.ms / 1000).toFixed(1)) : t.missing
  }
}

const Swatch = ({ hue }: { hue: readonly [number, number, number] | null }) => (
  <span
    className="photo-segmentation__swatch"
    style={hue ? { background: `rgb(${hue.join(' ')})` } : undefined}
    aria-hidden="true"
  />
)

interface NamesProps {
  answer: Answer
  regions: readonly Region[]
  only: number | null
  language: Language
}

/** The names of the larger regions, where they lie. */
function Names({ answer: { width, height }, regions, only, language }: NamesProps) {
  const fontSize = Math.max(width, height) / 22
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="photo-segmentation__names" aria-hidden="true">
      {regions
        .filter(({ label, share }) => label !== 0 && share > 0.002 && (only === null || only === label))
        .map(({ label, at }) => (
          <text
            key={label}
            x={Math.max(fontSize * 2, Math.min(width - fontSize * 2, at.x))}
            y={Math.max(fontSize, Math.min(height - fontSize / 2, at.y))}
            fontSize={fontSize}
          >
            {vocName(label, language)}
          </text>
        ))}
    </svg>
  )
}
