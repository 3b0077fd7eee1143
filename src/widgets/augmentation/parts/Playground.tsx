import { useMemo, type Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { drawChange, endsOf } from '../../../math/drawChange'
import { resampled } from '../../../math/resample'
import { stream } from '../../../math/rng'
import { AMOUNTS, CHANGES, LIMITS, type ChangeName } from '../model'
import type { Action, State } from '../modelState'
import type { Digit } from '../recorded'
import type { Strings } from '../strings'

interface Props {
  state: State
  digits: readonly Digit[]
  send: Dispatch<Action>
  t: Strings
}

const [SIZE_PX, CHOICE_PX] = [56, 44]
const DRAWS = 8

/** A digit, a control for each change with the two ends of its range, and random draws of all of them together. */
export function Playground({ state, digits, send, t }: Props) {
  const { shown, draw, setting } = state
  const { augmentation, seed } = setting
  const { digit, pixels } = digits[shown]!
  const ends = useMemo(
    () =>
      Object.fromEntries(
        CHANGES.map((name) => [name, endsOf(name, augmentation).map((change) => resampled(pixels, change))]),
      ) as Record<ChangeName, Uint8Array[]>,
    [augmentation, pixels],
  )
  const draws = useMemo(() => {
    const rng = stream(seed, 'augment', draw)
    return Array.from({ length: DRAWS }, () => resampled(pixels, drawChange(augmentation, rng)))
  }, [augmentation, pixels, seed, draw])
  return (
    <div className="augment__part">
      <h4>{t.playground}</h4>
      <p className="augment__note">{t.playgroundLead}</p>
      <Digits {...{ digits, shown, send, t }} />
      <ul className="augment__changes" role="list">
        {CHANGES.map((name) => (
          <li key={name} data-off={augmentation[name] ? undefined : ''}>
            <Control {...{ name, augmentation, send, t }} />
            <span className="augment__ends">
              <DigitImage pixels={pixels} sizePx={SIZE_PX} label="" />
              <span aria-hidden="true">→</span>
              {ends[name].map((end, i) => (
                <DigitImage
                  key={i}
                  pixels={end}
                  sizePx={SIZE_PX}
                  label={t.atEnd(digit, t.names[name], i + 1)}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="augment__draws">
        <p className="augment__note">{t.draws}</p>
        <span>
          {draws.map((drawn, i) => (
            <DigitImage key={i} pixels={drawn} sizePx={SIZE_PX} label={t.drawn(digit, i + 1)} />
          ))}
        </span>
        <button type="button" className="btn" onClick={() => send({ type: 'draw' })}>
          {t.drawAgain}
        </button>
      </div>
    </div>
  )
}

/** Which digit is changed: a radio group of pictures. */
function Digits({ digits, shown, send, t }: Omit<Props, 'state'> & Pick<State, 'shown'>) {
  return (
    <fieldset className="augment__digits">
      <legend className="unseen">{t.digit}</legend>
      {digits.map(({ digit, pixels }, place) => (
        <label key={digit}>
          <input
            type="radio"
            name="augmentation-digit"
            checked={place === shown}
            onChange={() => send({ type: 'show', shown: place })}
          />
          <DigitImage pixels={pixels} sizePx={CHOICE_PX} label={t.digitOf(digit)} />
        </label>
      ))}
    </fieldset>
  )
}

interface ControlProps extends Pick<Props, 'send' | 't'> {
  name: ChangeName
  augmentation: State['setting']['augmentation']
}

function Control({ name, augmentation, send, t }: ControlProps) {
  const amount = AMOUNTS.find((each) => each === name)
  if (!amount)
    return (
      <Switch
        label={t.names.flip}
        checked={augmentation.flip}
        onChange={(isOn) => send({ type: 'flip', isOn })}
      />
    )
  const { most, step } = LIMITS[amount]
  return (
    <Slider
      label={t.names[amount]}
      value={augmentation[amount]}
      min={0}
      max={most}
      step={step}
      format={t.amounts[amount]}
      onChange={(value) => send({ type: 'amount', change: amount, amount: Number(value.toFixed(2)) })}
    />
  )
}
