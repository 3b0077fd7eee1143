import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import type { Dispatch } from 'react'
import { blocksIn, type Action, type State } from '../model'
import type { Strings } from '../strings'

interface Props {
  state: Pick<State, 'setting' | 'at' | 'isPlaying' | 'isSlow'>
  /** The reader wants no motion: steps only. */
  isStill: boolean
  send: Dispatch<Action>
  t: Strings
}

/** Plays the gradient on its way down, or goes block by block: by button, or by the slider's arrow keys. */
export function Transport({ state: { setting, at, isPlaying, isSlow }, isStill, send, t }: Props) {
  const blocks = blocksIn(setting.depth)
  const go = (to: number) => send({ type: 'go', at: to })
  return (
    <div className="skips__transport">
      <div className="skips__steps">
        {!isStill && (
          <button type="button" className="btn" onClick={() => send({ type: 'play', isPlaying: !isPlaying })}>
            {isPlaying ? t.stop : t.play}
          </button>
        )}
        <button
          type="button"
          className="btn"
          aria-label={t.back}
          disabled={at <= 0}
          onClick={() => go(at - 1)}
        >
          ←
        </button>
        <button
          type="button"
          className="btn"
          aria-label={t.forward}
          disabled={at >= blocks}
          onClick={() => go(at + 1)}
        >
          →
        </button>
        {!isStill && (
          <Switch label={t.slow} checked={isSlow} onChange={(slow) => send({ type: 'slow', isSlow: slow })} />
        )}
      </div>
      <Slider
        label={t.position}
        value={at}
        min={0}
        max={blocks}
        format={(value) => t.positionText(value, blocks)}
        onChange={go}
      />
    </div>
  )
}
