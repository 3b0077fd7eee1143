import { useMemo, type Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { Photograph } from '../../../figures/Photograph'
import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import { drawChange, endsOf } from '../../../math/drawChange'
import { changedPicture, type Picture } from '../../../math/photograph'
import { resampled, type Change } from '../../../math/resample'
import { stream } from '../../../math/rng'
import { AMOUNTS, CHANGES, LIMITS, type ChangeName } from '../model'
import type { Action, State } from '../modelState'
import type { Digit } from '../recorded'
import type { Strings } from '../strings'
import type { Loaded } from '../usePhotograph'
import catUrl from '../cat.webp'

interface Props {
  state: State
  digits: readonly Digit[]
  photograph: Loaded
  send: Dispatch<Action>
  t: Strings
}

const [SIZE_PX, CHOICE_PX] = [56, 44]
const DRAWS = 8

/** A digit or the photograph, a control for each change with the two ends of its range, and random draws of all of them together. */
export function Playground({ state, digits, photograph, send, t }: Props) {
  const { shown, isPhotograph, draw, setting } = state
  const { augmentation, seed } = setting
  const { digit, pixels } = digits[shown]!
  const cat = isPhotograph && photograph !== 'failed' ? photograph : null
  const ends = useMemo(() => CHANGES.map((name) => endsOf(name, augmentation)), [augmentation])
  const draws = useMemo(() => {
    const rng = stream(seed, 'augment', draw)
    return Array.from({ length: DRAWS }, () => drawChange(augmentation, rng))
  }, [augmentation, seed, draw])
  const source = cat ?? pixels
  return (
    <div className="augment__part">
      <h4>{t.playground}</h4>
      <p className="augment__note">{t.playgroundLead}</p>
      <Digits {...{ digits, shown, isPhotograph, send, t }} />
      {cat && <p className="augment__note">{t.catNote}</p>}
      {isPhotograph && photograph === 'failed' && (
        <p className="augment__note" role="alert">
          {t.catFailed}
        </p>
      )}
      <ul className="augment__changes" role="list">
        {CHANGES.map((name, place) => (
          <li key={name} data-off={augmentation[name] ? undefined : ''}>
            <Control {...{ name, augmentation, send, t }} />
            <span className="augment__ends">
              {cat ? (
                <Photograph source={cat} sizePx={SIZE_PX} label="" />
              ) : (
                <DigitImage pixels={pixels} sizePx={SIZE_PX} label="" />
              )}
              <span aria-hidden="true">→</span>
              {ends[place]!.map((change, i) => (
                <Changed
                  key={i}
                  {...{ source, change }}
                  label={cat ? t.catAtEnd(t.names[name], i + 1) : t.atEnd(digit, t.names[name], i + 1)}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="augment__draws">
        <p className="augment__note">{t.draws}</p>
        <span>
          {draws.map((change, i) => (
            <Changed
              key={i}
              {...{ source, change }}
              label={cat ? t.catDrawn(i + 1) : t.drawn(digit, i + 1)}
            />
          ))}
        </span>
        <button type="button" className="btn" onClick={() => send({ type: 'draw' })}>
          {t.drawAgain}
        </button>
      </div>
    </div>
  )
}

interface ChangedProps {
  source: Uint8Array | Picture
  change: Change
  label: string
}

/** A digit or a photograph under one change. */
function Changed({ source, change, label }: ChangedProps) {
  const changed = useMemo(
    () => (source instanceof Uint8Array ? resampled(source, change) : changedPicture(source, change)),
    [source, change],
  )
  return changed instanceof Uint8Array ? (
    <DigitImage pixels={changed} sizePx={SIZE_PX} label={label} />
  ) : (
    <Photograph source={changed} sizePx={SIZE_PX} label={label} />
  )
}

type DigitsProps = Pick<Props, 'digits' | 'send' | 't'> & Pick<State, 'shown' | 'isPhotograph'>

/** What is changed, a digit or the photograph: a radio group of pictures. */
function Digits({ digits, shown, isPhotograph, send, t }: DigitsProps) {
  return (
    <fieldset className="augment__digits">
      <legend className="unseen">{t.digit}</legend>
      {digits.map(({ digit, pixels }, place) => (
        <label key={digit}>
          <input
            type="radio"
            name="augmentation-digit"
            checked={!isPhotograph && place === shown}
            onChange={() => send({ type: 'show', shown: place })}
          />
          <DigitImage pixels={pixels} sizePx={CHOICE_PX} label={t.digitOf(digit)} />
        </label>
      ))}
      <label>
        <input
          type="radio"
          name="augmentation-digit"
          checked={isPhotograph}
          onChange={() => send({ type: 'photograph' })}
        />
        <Photograph source={catUrl} sizePx={CHOICE_PX} label={t.cat} />
      </label>
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
