import { useId, useState, type Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { DrawingPad } from '../../../figures/DrawingPad'
import { Slider } from '../../../figures/Slider'
import { EPOCHS, TEST_IMAGES, type Action, type Setting } from '../model'
import { LAYERS } from '../modelLayers'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'

interface Props {
  setting: Setting
  recording: Recording
  send: Dispatch<Action>
  t: Strings
}

/** Which image goes in, and how old the network is that it goes into. */
export function Inputs(props: Props) {
  return (
    <div className="explorer__inputs">
      <Images {...props} />
      <Epochs {...props} />
    </div>
  )
}

function Images({ setting, recording, send, t }: Props) {
  const name = useId()
  const [isDrawing, setDrawing] = useState(false)
  return (
    <div className="explorer__images">
      <fieldset className="explorer__digits">
        <legend>{t.image}</legend>
        <div>
          {recording.digits.map(({ index, label, pixels }) => (
            <label key={index}>
              <input
                type="radio"
                name={name}
                checked={setting.image === index}
                onChange={() => send({ type: 'set', change: { image: index } })}
                aria-label={t.testDigit(label)}
              />
              <DigitImage pixels={pixels} sizePx={34} label="" />
            </label>
          ))}
        </div>
      </fieldset>
      <Any image={setting.image} onChoose={(image) => send({ type: 'set', change: { image } })} t={t} />
      <button type="button" className="btn" aria-expanded={isDrawing} onClick={() => setDrawing(!isDrawing)}>
        {t.draw}
      </button>
      {isDrawing && (
        <div className="explorer__pad">
          <DrawingPad
            sizePx={220}
            onImage={(pixels) => send({ type: 'draw', pixels })}
            labels={{
              pad: t.pad,
              clear: t.clear,
              seen: t.seen,
              keyboardHint: t.keyboardHint,
              cursor: t.cursor,
            }}
          />
        </div>
      )}
    </div>
  )
}

/** A test image by its number. What is half typed is kept until it is one. */
function Any({ image, onChoose, t }: { image: number | null; onChoose(image: number): void; t: Strings }) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="field explorer__any">
      <label htmlFor={id}>
        <span aria-hidden="true">{t.anyShort}</span>
        <span className="unseen">{t.any}</span>
      </label>
      <input
        id={id}
        type="number"
        min={0}
        max={TEST_IMAGES - 1}
        step={1}
        value={typed ?? image ?? ''}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          const number = /^\d{1,4}$/.test(value) ? Number(value) : -1
          if (number >= 0 && number < TEST_IMAGES) onChoose(number)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}

function Epochs({ setting, recording, send, t }: Props) {
  const at = EPOCHS.findIndex((epoch) => epoch === setting.epoch)
  const { name } = LAYERS[setting.layer]!
  const alike = recording.alike[name]?.[at]
  const accuracyOf = (epoch: number) =>
    `${(100 * recording.epochs.find((kept) => kept.epoch === epoch)!.testAccuracy).toFixed(2)}%`
  return (
    <div className="explorer__epochs">
      <Slider
        label={t.epoch}
        value={at}
        min={0}
        max={EPOCHS.length - 1}
        format={(stop) => t.epochValue(EPOCHS[stop]!, accuracyOf(EPOCHS[stop]!))}
        onChange={(stop) => send({ type: 'set', change: { epoch: EPOCHS[stop]! } })}
      />
      <p className="explorer__quiet explorer__alike">
        {alike !== undefined && <span data-testid="alike">{t.alike(name, alike.toFixed(2))} </span>}
        {t.epochHint}
      </p>
    </div>
  )
}
