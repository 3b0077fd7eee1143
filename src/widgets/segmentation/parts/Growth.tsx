import { greyPng } from '../../../figures/DigitImage/png'
import { answerOf, STRIDES, type Answer } from '../model'
import type { Action, Setting } from '../session'
import type { Strings } from '../strings'

interface Props {
  answer: Answer
  t: Strings
  setting: Setting
  send(action: Action): void
}

/** The scores of one class from the coarsest map to full size, each with what happens there. */
export function Growth({ answer, t, setting, send }: Props) {
  const name = setting.label === 0 ? t.background : String(setting.label - 1)
  return (
    <div className="segmentation__growth">
      <h4>{t.stepsHeading}</h4>
      <div className="segmentation__labels" role="group" aria-label={t.classLabel}>
        <span aria-hidden="true">{t.classLabel}</span>
        {Array.from({ length: 11 }, (_, label) => (
          <button
            key={label}
            type="button"
            className="btn"
            aria-pressed={label === setting.label}
            onClick={() => send({ type: 'label', label })}
          >
            {label === 0 ? t.background : label - 1}
          </button>
        ))}
      </div>
      <ol className="segmentation__steps" role="list">
        {STRIDES.map((stride, i) => {
          const heat = Array.from(answerOf(answer, stride).heats[setting.label]!)
          const side = Math.round(Math.sqrt(heat.length))
          const most = Math.max(...heat)
          const pixels = Uint8Array.from(heat, (share) => Math.round(255 * share))
          return (
            <li key={stride} data-shown={stride === setting.stride || undefined}>
              <button
                type="button"
                onClick={() => send({ type: 'stride', stride })}
                aria-pressed={stride === setting.stride}
              >
                <img
                  src={greyPng(pixels, side)}
                  alt={t.heatAlt(name, side, `${(100 * most).toFixed(0)}%`)}
                  width={96}
                  height={96}
                />
                <b>{t.cells(side)}</b>
              </button>
              <p>{t.steps[i]}</p>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
