/** Fits SVMs and box regressions anew in the page: which features, how mAP grows, and the verbs. */
import { Curves, type Series } from '../../../figures/Curves'
import { RunVerbs } from '../../../figures/RunVerbs'
import { Segmented } from '../../../figures/Segmented'
import { ALL_SCENES, JUDGED_SCENES, ROUNDS, WAYS, type LessonState, type Point, type Way } from '../learning'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'

const COLOURS: Record<Way, number> = { shipped: 0, tuned: 1, digits: 5 }

export interface LearningProps {
  lesson: LessonState
  recording: Recording
  isBusy: boolean
  t: Strings
  onWay(way: Way): void
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
}

export function Learning({ lesson, recording, isBusy, t, onWay, onSave, ...verbs }: LearningProps) {
  const { status, way, points } = lesson
  const last = points.at(-1)
  const series = [
    ...WAYS.map((each): Series => curve(each, recording.lessons[each], t.ends[each], true)),
    ...(points.length > 0 ? [curve(way, points, t.here, false)] : []),
  ]
  return (
    <section className="r-cnn__learning" aria-label={t.learning}>
      <h4>{t.learning}</h4>
      <p>{t.learningText(JUDGED_SCENES)}</p>
      <Segmented
        label={t.way}
        options={WAYS.map((each) => ({ value: each, label: t.ways[each] }))}
        value={way}
        onChange={onWay}
        disabled={status === 'running' || status === 'paused'}
      />
      <RunVerbs
        {...verbs}
        isBusy={isBusy}
        words={t.run}
        status={status}
        progress={progressOf(lesson, t)}
        detail={lesson.detail}
        outcome={last ? t.outcome(percent(last.mean), percent(points[0]!.mean), last.scenes) : ''}
      >
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </RunVerbs>
      {last && (
        <p className="r-cnn__now">{t.now(percent(last.mean), percent(last.uncorrected), last.scenes)}</p>
      )}
      <figure className="r-cnn__figure">
        <figcaption>
          <b>{t.curve}</b> <span>{t.curveKey}</span>
        </figcaption>
        <Curves
          series={series}
          x={{ label: t.curveX, low: 0, high: ALL_SCENES, format: String }}
          y={{
            label: t.curveY(JUDGED_SCENES),
            low: 0,
            high: 1,
            format: (value) => `${Math.round(100 * value)}%`,
          }}
          alt={t.curveAlt(
            WAYS.map((each) => `${t.ends[each]} ${percent(recording.lessons[each].at(-1)?.mean ?? 0)}`).join(
              ', ',
            ),
          )}
        />
      </figure>
    </section>
  )
}

const curve = (way: Way, points: readonly Point[], name: string, isDashed: boolean): Series => ({
  id: isDashed ? way : 'here',
  name,
  points: points.map(({ scenes, mean }) => [scenes, mean] as const),
  colour: COLOURS[way],
  isDashed,
})

/** A share as `97.3%`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

function progressOf({ status, scenes, ms, points }: LessonState, t: Strings) {
  if (status === 'idle') return null
  const seconds = scenes >= 4 ? ((ms / scenes) * (ALL_SCENES - scenes)) / 1000 : null
  const left = status === 'running' && seconds !== null ? ` · ${t.secondsLeft(seconds)}` : ''
  const text =
    points.length === 0
      ? t.judging
      : `${t.progress(scenes, ALL_SCENES, Math.min(ROUNDS.length, points.length))}${left}`
  return { share: scenes / ALL_SCENES, text }
}
