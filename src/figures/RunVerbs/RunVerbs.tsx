import type { ReactNode } from 'react'
import './runVerbs.css'

/** Every word of it, in the language of the page. */
export interface RunWords {
  start: string
  pause: string
  resume: string
  again: string
  reset: string
  /** Why it cannot start: the training lab's run holds the engine. */
  busy: string
  /** What happened, before and after the engine's own words. */
  failed: string
  failedThen: string
}

export interface RunVerbsProps {
  words: RunWords
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  /** Another run holds the engine. */
  isBusy: boolean
  /** 0–1 and in words; null before the start. */
  progress: { share: number; text: string } | null
  /** The engine's own words when it failed. */
  detail: string | null
  /** Announced once, when it is over. */
  outcome: string
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  /** More buttons: copy the link, save. */
  children?: ReactNode
}

/** The verbs of a computation that can be paused, how far it is, and what went wrong. */
export function RunVerbs(props: RunVerbsProps) {
  const { words, status, isBusy, progress, detail, outcome, children } = props
  const main = {
    idle: { text: words.start, act: props.onStart },
    running: { text: words.pause, act: props.onPause },
    paused: { text: words.resume, act: props.onResume },
    failed: { text: words.resume, act: props.onResume },
    done: { text: words.again, act: props.onStart },
  }[status]
  return (
    <div className="run">
      <div className="run__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={status === 'running' ? 'btn' : 'btn btn-primary'}
          disabled={isBusy && status !== 'running'}
          onClick={main.act}
        >
          {main.text}
        </button>
        {status !== 'idle' && (
          <button type="button" className="btn" onClick={props.onReset}>
            {words.reset}
          </button>
        )}
        {children}
      </div>
      {isBusy && status !== 'running' && <p className="run__hint">{words.busy}</p>}
      {progress && (
        <div className="run__progress">
          <progress value={progress.share} max={1} aria-label={progress.text} />
          <span>{progress.text}</span>
        </div>
      )}
      {status === 'failed' && (
        <p className="run__failure" role="alert">
          {words.failed} {detail !== null && <q>{detail}</q>} {words.failedThen}
        </p>
      )}
      <p className="unseen" role="status">
        {status === 'done' && outcome}
      </p>
    </div>
  )
}
