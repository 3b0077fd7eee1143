import { greyPng } from '../../../figures/DigitImage/png'
import { useStepsOfText } from '../../../figures/Steps'
import { fateOf, likeliest, placeOf, PLACES, stepOf, wordOf, type Answer, type WritingStep } from '../model'
import type { Strings } from '../strings'

interface Props {
  answer: Answer
  /** Words that the reader has put at the beginning, and the sentence that stood there before. */
  given: number
  before: readonly number[] | null
  /** Which step is looked at. */
  at: number
  t: Strings
  onStep(at: number): void
  /** Puts a word in place of the one that followed the step, and lets the sentence go on. */
  onWord(step: number, token: number): void
}

const LIKELY = 6

/** The steps of the writer in a row; one of them open: what it read, what it holds, and what may follow. */
export function Unrolled({ answer, given, before, at, t, onStep, onWord }: Props) {
  const { vocabulary, cell } = answer
  const shown = Math.min(at, answer.steps.length - 1)
  const step = answer.steps[shown]!
  const steps = answer.steps.length
  useStepsOfText(PLACES, placeOf(shown, steps), (place) => onStep(stepOf(place, steps)))
  const nameOf = ({ read }: WritingStep, i: number) =>
    i === 0 ? t.image : read === 0 || read === null ? t.start : wordOf(read, vocabulary)
  const reads =
    shown === 0 ? t.readsImage : shown === 1 ? t.readsStart : t.reads(wordOf(step.read!, vocabulary))
  return (
    <div className="captioning__unrolled">
      <h4>{t.stepsHeading}</h4>
      <p className="captioning__hint">{t.stepsHint}</p>
      <ol className="captioning__chain" role="list">
        {answer.steps.map((each, i) => (
          <li key={i} id={PLACES[placeOf(i, answer.steps.length, true)]}>
            <button
              type="button"
              aria-pressed={i === shown}
              data-fate={fateOf(answer.tokens, i - 1, given, before) ?? undefined}
              onClick={() => onStep(i)}
            >
              <small>{nameOf(each, i)}</small>
              <Strip values={each.h} label="" />
              <b>{i === 0 ? '·' : wordOf(answer.tokens[i - 1] ?? 0, vocabulary)}</b>
            </button>
          </li>
        ))}
      </ol>
      <div className="captioning__step">
        <p>
          <b>{shown + 1}.</b> {reads}
        </p>
        <div className="captioning__states">
          <span>{t.state}</span>
          <Strip values={step.h} label={t.stateAlt(t.state, step.h.length)} />
          {cell === 'lstm' && (
            <>
              <span>{t.memory}</span>
              <Strip values={step.c} label={t.stateAlt(t.memory, step.c.length)} />
            </>
          )}
        </div>
        {shown === 0 ? (
          <p className="captioning__hint">{t.notAsked}</p>
        ) : (
          <ul className="captioning__likely" role="list" aria-label={t.mayFollow}>
            {likeliest(step, LIKELY).map(({ token, probability }) => (
              <li key={token}>
                <button
                  type="button"
                  className="btn"
                  aria-pressed={answer.tokens[shown - 1] === token}
                  aria-label={t.put(wordOf(token, vocabulary))}
                  onClick={() => onWord(shown, token)}
                >
                  {wordOf(token, vocabulary)}
                </button>
                <meter min={0} max={1} value={probability} aria-label={wordOf(token, vocabulary)} />
                <span>{(100 * probability).toFixed(1)}%</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

const ACROSS = 20

/** Numbers between −1 and 1 as shades of grey, twenty in a row. */
function Strip({ values, label }: { values: ArrayLike<number>; label: string }) {
  const height = Math.ceil(values.length / ACROSS)
  const pixels = new Uint8Array(ACROSS * height)
  Array.from(values).forEach(
    (value, i) => (pixels[i] = Math.round(127.5 * (1 + Math.max(-1, Math.min(1, value))))),
  )
  return (
    <img
      className="captioning__strip"
      src={greyPng(pixels, ACROSS)}
      alt={label}
      width={ACROSS * 3}
      height={height * 3}
    />
  )
}
