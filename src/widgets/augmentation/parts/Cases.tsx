import type { Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { resampled } from '../../../math/resample'
import { CASES, keptOf, rivalOf, type Case } from '../modelCases'
import { agreedOf, type Action, type State } from '../modelState'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import { percent } from './numbers'

interface Props {
  state: State
  recording: Recording
  count(n: number): string
  send: Dispatch<Action>
  t: Strings
}

const SIZE_PX = 64

/** Six digits before and after one change each, of which the reader says whether the label survives. */
export function Cases({ state, recording, count, send, t }: Props) {
  const { answered, latest } = state
  const verdict = (each: Case) => {
    const answers = recording.answers[each.id]!
    const rival = rivalOf(answers, each.digit)
    return `${t.truth(each.digit, each.survives)} ${t.answers(each.digit, count(answers.asked), percent(keptOf(answers, each.digit)), rival.digit, percent(rival.portion))}`
  }
  const last = CASES.find(({ id }) => id === latest)
  return (
    <div className="augment__part">
      <h4>{t.judge}</h4>
      <p className="augment__note">{t.tally(agreedOf(state), Object.keys(answered).length, CASES.length)}</p>
      <ul className="augment__cases" role="list">
        {CASES.map((each) => {
          const answer = answered[each.id]
          const before = recording.digits.find(({ digit }) => digit === each.digit)!.pixels
          return (
            <li key={each.id}>
              <h5>{t.cases[each.id]}</h5>
              <div className="augment__pair">
                <DigitImage pixels={before} sizePx={SIZE_PX} label={t.asItIs(each.digit)} />
                <span aria-hidden="true">→</span>
                <DigitImage pixels={changed(each, before)} sizePx={SIZE_PX} label={t.cases[each.id]!} />
              </div>
              {answer === undefined ? (
                <div className="augment__answers">
                  {[true, false].map((survives) => (
                    <button
                      key={String(survives)}
                      type="button"
                      className="btn"
                      onClick={() => send({ type: 'answer', id: each.id, survives })}
                    >
                      {survives ? t.survives(each.digit) : t.breaks(each.digit)}
                    </button>
                  ))}
                </div>
              ) : (
                <p className="augment__verdict" data-agreed={answer === each.survives || undefined}>
                  <b>
                    <span aria-hidden="true">{answer === each.survives ? '✓ ' : '✗ '}</span>
                    {answer === each.survives ? t.agreed : t.disagreed}
                  </b>{' '}
                  {verdict(each)}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <p className="unseen" role="status">
        {last && `${answered[last.id] === last.survives ? t.agreed : t.disagreed} ${verdict(last)}`}
      </p>
    </div>
  )
}

/** Kept, so that a picture is drawn once. */
const pictures = new Map<string, Uint8Array>()

function changed({ id, geometry }: Case, before: Uint8Array): Uint8Array {
  const picture = pictures.get(id) ?? resampled(before, { geometry, gain: 1 })
  pictures.set(id, picture)
  return picture
}
