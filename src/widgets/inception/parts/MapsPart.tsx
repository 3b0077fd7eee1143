import { useId, useMemo, type Dispatch } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { greyPng } from '../../../figures/DigitImage/png'
import { Segmented } from '../../../figures/Segmented'
import { DIGITS, FIRST, type Action, type State } from '../model'
import { largestOf, look, MODULES, tileOf, type BranchMaps } from '../modelMaps'
import { keyOf } from '../modelNets'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import { percent, short } from './numbers'

interface Props {
  state: State
  recording: Recording
  send: Dispatch<Action>
  t: Strings
}

/** What the branches of both modules make of a digit: of the net just trained, or else of the recorded one. */
export function MapsPart({ state, recording, send, t }: Props) {
  const { digit, maps, setting, thetas } = state
  const own = thetas[keyOf('reduced', setting)]
  const { kept } = own ? setting : FIRST.setting
  const theta = own ?? recording.theta
  const pixels = recording.digits[digit]!
  const { modules, probabilities, best } = useMemo(() => look(kept, theta, pixels), [kept, theta, pixels])
  const shown = modules[maps]
  const largest = largestOf(shown)
  return (
    <div className="taken-apart__part">
      <h4>{t.mapsPart}</h4>
      <p>{t.mapsLead}</p>
      <div className="taken-apart__dials">
        <Digits {...{ digit, send, t }} pixels={recording.digits} />
        <Segmented
          label={t.which}
          options={MODULES.map((value) => ({ value, label: t.modules[value] }))}
          value={maps}
          onChange={(value) => send({ type: 'maps', maps: value })}
        />
      </div>
      <div className="taken-apart__maps">
        {shown.map((branch) => (
          <BranchTiles key={branch.branch} branch={branch} largest={largest} t={t} />
        ))}
      </div>
      <p className="taken-apart__verdict" aria-live="polite">
        {t.reads(best, percent(probabilities[best]!))}
      </p>
      <p className="instrument__foot">
        {own ? t.mapsOwn(setting.kept, setting.seed) : t.mapsRecorded} {t.mapsKey}
      </p>
    </div>
  )
}

function BranchTiles({ branch: maps, largest, t }: { branch: BranchMaps; largest: number; t: Strings }) {
  const { branch, shape, rms } = maps
  const [side, , channels] = shape
  const name = t.branches[branch]
  return (
    <figure data-branch={branch}>
      <figcaption>
        <b>{name}</b>
        <span>{t.branchMaps(channels)}</span>
        <span>{t.strength(short(rms))}</span>
      </figcaption>
      <div className="taken-apart__tiles" role="img" aria-label={t.mapsAlt(name, channels, short(rms))}>
        {Array.from({ length: channels }, (_, channel) => (
          <img
            key={channel}
            src={greyPng(tileOf(maps, channel, largest), side)}
            alt=""
            width={side}
            height={side}
          />
        ))}
      </div>
    </figure>
  )
}

interface DigitsProps {
  digit: number
  pixels: readonly Uint8Array[]
  send: Dispatch<Action>
  t: Strings
}

/** The first test image of each class, as native radio buttons. */
function Digits({ digit, pixels, send, t }: DigitsProps) {
  const name = useId()
  return (
    <fieldset className="taken-apart__digits">
      <legend>{t.digits}</legend>
      <div>
        {DIGITS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === digit}
              aria-label={t.digit(one)}
              onChange={() => send({ type: 'digit', digit: one })}
            />
            <DigitImage pixels={pixels[one]!} sizePx={36} label="" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
