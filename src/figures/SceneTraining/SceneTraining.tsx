import type { ReactNode } from 'react'
import { Curves } from '../Curves'
import { RunVerbs, type RunVerbsProps, type RunWords } from '../RunVerbs'
import { Segmented } from '../Segmented'
import './sceneTraining.css'

/** Every word of it, in the language of the page. */
export interface SceneTrainingWords {
  heading: string
  lead: string
  heads: string
  fresh: string
  shipped: string
  trunk: string
  kept: string
  learns: string
  seed: string
  /** The measure on held-out scenes, as the axis has it. */
  score: string
  /** How good the shipped network is, on the line that marks it. */
  goal: string
  loss: string
  steps: string
  here: string
  /** Where it stands, in a sentence. */
  outcome(first: string, last: string, scenes: number, seconds: number): string
  progress(step: number, steps: number, secondsLeft: number | null): string
  run: RunWords
}

export interface SceneTrainingProps {
  words: SceneTrainingWords
  setting: { heads: string; trunk: string; seed: number }
  status: RunVerbsProps['status']
  isBusy: boolean
  step: number
  steps: number
  losses: readonly number[]
  judged: readonly { step: number; score: number; scenes: number }[]
  ms: number
  detail: string | null
  /** Score of the shipped network on the same kind of scenes. */
  shippedScore: number
  onSetting(change: { heads?: 'fresh' | 'shipped'; trunk?: 'kept' | 'learns'; seed?: 1 | 2 | 3 }): void
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  children?: ReactNode
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const SMOOTH = 10

/** A network of section 8.4 trained further on fresh scenes: its settings, verbs and the score on held-out scenes as it goes. */
export function SceneTraining(props: SceneTrainingProps) {
  const { words: t, setting, status, step, steps, judged, losses, ms, shippedScore, onSetting } = props
  const isLocked = status === 'running' || status === 'paused'
  const first = judged[0]
  const last = judged.at(-1)
  const told =
    first && last && last.step > 0
      ? t.outcome(percent(first.score), percent(last.score), last.scenes, Math.round(ms / 1000))
      : null
  const secondsLeft = step > 0 ? Math.ceil(((steps - step) * ms) / step / 1000) : null
  const means = losses.flatMap((_, i): [number, number][] => {
    if ((i + 1) % SMOOTH !== 0) return []
    const some = losses.slice(i + 1 - SMOOTH, i + 1)
    return [[i + 1, some.reduce((sum, loss) => sum + loss, 0) / SMOOTH]]
  })
  return (
    <div className="scene-training">
      <h4>{t.heading}</h4>
      <p>{t.lead}</p>
      <div className="scene-training__choices">
        <Segmented
          label={t.heads}
          options={[
            { value: 'fresh', label: t.fresh },
            { value: 'shipped', label: t.shipped },
          ]}
          value={setting.heads as 'fresh' | 'shipped'}
          onChange={(heads) => onSetting({ heads })}
          disabled={isLocked}
        />
        <Segmented
          label={t.trunk}
          options={[
            { value: 'kept', label: t.kept },
            { value: 'learns', label: t.learns },
          ]}
          value={setting.trunk as 'kept' | 'learns'}
          onChange={(trunk) => onSetting({ trunk })}
          disabled={isLocked}
        />
        <Segmented
          label={t.seed}
          options={(['1', '2', '3'] as const).map((value) => ({ value, label: value }))}
          value={String(setting.seed) as '1' | '2' | '3'}
          onChange={(seed) => onSetting({ seed: Number(seed) as 1 | 2 | 3 })}
          disabled={isLocked}
        />
      </div>
      <RunVerbs
        {...props}
        words={t.run}
        progress={isLocked ? { share: step / steps, text: t.progress(step, steps, secondsLeft) } : null}
        outcome={told ?? ''}
      >
        {props.children}
      </RunVerbs>
      {told && <p className="scene-training__told">{told}</p>}
      {judged.length > 0 && (
        <figure className="scene-training__figure">
          <figcaption>
            <b>{t.score}</b>
          </figcaption>
          <Curves
            series={[
              {
                id: 'goal',
                name: t.goal,
                points: [
                  [0, shippedScore],
                  [steps, shippedScore],
                ],
                colour: 1,
                isDashed: true,
              },
              {
                id: 'here',
                name: t.here,
                points: judged.map((point) => [point.step, point.score] as const),
                colour: 0,
              },
            ]}
            x={{ label: t.steps, low: 0, high: steps, format: String }}
            y={{ label: t.score, low: 0, high: 1, format: (value) => `${Math.round(100 * value)}%` }}
            alt={told ?? t.score}
          />
          {means.length > 1 && (
            <Curves
              series={[{ id: 'loss', name: t.here, points: means, colour: 0 }]}
              x={{ label: t.steps, low: 0, high: steps, format: String }}
              y={{
                label: t.loss,
                low: 0,
                high: Math.max(...means.map(([, loss]) => loss)),
                format: (value) => value.toFixed(2),
              }}
              alt={`${t.loss}: ${means[0]![1].toFixed(2)} → ${means.at(-1)![1].toFixed(2)}`}
            />
          )}
        </figure>
      )}
    </div>
  )
}
