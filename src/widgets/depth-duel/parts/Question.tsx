import type { Dispatch } from 'react'
import {
  FIRST_DUEL,
  OUTCOMES,
  duelKey,
  type Action,
  type Outcome,
  type Setting,
  type Verdict,
} from '../model'
import { depthOf, type Net } from '../modelNets'
import type { Strings } from '../strings'
import { leadText, pointsSpread } from './numbers'

interface Props {
  setting: Setting
  verdict: Verdict | null
  isHidden: boolean
  guess: Outcome | null
  names: Record<Net, string>
  send: Dispatch<Action>
  t: Strings
}

/** Asks who will win before the recorded outcome is shown, and then says both. */
export function Question({ setting, verdict, isHidden, guess, names, send, t }: Props) {
  const words = t.guesses(setting.side, depthOf(setting.side))
  const told =
    verdict &&
    t.verdict(
      verdict.outcome,
      names,
      { large: verdict.largeWins, stack: verdict.stackWins, of: verdict.seeds },
      verdict.outcome === 'close' ? pointsSpread(verdict.margin) : leadText(verdict.margin),
    )
  return (
    <div className="duel__question">
      {isHidden ? (
        <fieldset>
          <legend>{t.ask}</legend>
          {OUTCOMES.map((outcome) => (
            <button
              key={outcome}
              type="button"
              className="btn"
              onClick={() => send({ type: 'guess', outcome })}
            >
              {words[outcome]}
            </button>
          ))}
        </fieldset>
      ) : (
        <p>
          <b>{told ?? t.unrecorded}</b>{' '}
          {guess && verdict && t.guessed(words[guess], guess === verdict.outcome)}
          {duelKey(setting) === duelKey(FIRST_DUEL) && !guess && t.shownFirst}
        </p>
      )}
      <p className="unseen" role="status">
        {guess && !isHidden && told}
      </p>
    </div>
  )
}
