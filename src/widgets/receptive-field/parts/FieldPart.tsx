import { useId } from 'react'
import { Ink } from '../../../figures/Ink'
import { RunVerbs } from '../../../figures/RunVerbs'
import {
  carriers,
  FIELD_LAYERS,
  formulaOf,
  IMAGES,
  keyOf,
  NETS,
  PIECES,
  pieceOf,
  SIDE,
  type FieldLayer,
  type Formula,
  type Net,
  type Reading,
  type Run,
} from '../modelField'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import type { PartProps } from './partProps'

export interface FieldPartProps extends PartProps {
  run: Run
  recording: Recording
  /** A training run is under way in this tab. */
  isBusy: boolean
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
}

/** What the formula promises a unit in the middle of each layer, and the pixels that it really heeds. */
export function FieldPart({ setting, onChange, count, t, run, recording, isBusy, ...verbs }: FieldPartProps) {
  const { layer } = setting
  const readingOf = (net: Net, of: FieldLayer) => {
    const key = keyOf({ net, layer: of })
    return { reading: run.own[key] ?? recording.readings[key]!, isOwn: key in run.own }
  }
  const measured = NETS.map((net) => ({ net, ...readingOf(net, layer) }))
  const formula = formulaOf(layer)
  const { status, done, secondsLeft, detail } = run
  const under = pieceOf(Math.min(done, PIECES - 1)).job
  const progress =
    status === 'idle' || status === 'done'
      ? null
      : { share: done / PIECES, text: t.progress(t.nets[under.net], under.layer, secondsLeft) }
  const outcome = t.outcome(
    layer,
    measured.map(({ reading }) => count(reading.pixels)),
    count(formula.pixels),
  )
  return (
    <section className="sight__part">
      <h4>{t.fieldPart}</h4>
      <p>{t.fieldLead(IMAGES)}</p>
      <Layers chosen={layer} onChoose={(next) => onChange({ layer: next })} {...{ readingOf, count, t }} />
      <div className="sight__pair">
        {measured.map(({ net, reading, isOwn }) => (
          <figure key={net}>
            <figcaption>
              <b>
                {net === 'trained' && isOwn && run.steps !== null ? t.ownNet(count(run.steps)) : t.nets[net]}
              </b>
              {isOwn && <span className="sight__mine"> ● {t.here}</span>}
            </figcaption>
            <Heat {...{ reading, formula }} isLarge label={`${t.nets[net]}, ${layer}`} />
            <p>
              {t.carried(
                count(reading.pixels),
                count(formula.pixels),
                Math.round((100 * reading.pixels) / formula.pixels),
              )}{' '}
              <span className="sight__quiet">{t.active(count(reading.active), count(reading.images))}</span>
            </p>
          </figure>
        ))}
      </div>
      <p className="sight__hint">{t.heatKey}</p>
      <RunVerbs {...verbs} {...{ status, isBusy, progress, detail, outcome }} words={t.verbs}>
        <button type="button" className="btn" onClick={verbs.onSave}>
          {t.save}
        </button>
      </RunVerbs>
    </section>
  )
}

interface LayersProps {
  chosen: FieldLayer
  onChoose(layer: FieldLayer): void
  readingOf(net: Net, layer: FieldLayer): { reading: Reading; isOwn: boolean }
  count(n: number): string
  t: Strings
}

/** The six layers as small pictures of the trained network, one of them chosen. */
function Layers({ chosen, onChoose, readingOf, count, t }: LayersProps) {
  const name = useId()
  return (
    <fieldset className="sight__layers">
      <legend>{t.unit}</legend>
      {FIELD_LAYERS.map((layer) => {
        const { reading } = readingOf('trained', layer)
        const formula = formulaOf(layer)
        return (
          <label key={layer}>
            <input type="radio" name={name} checked={layer === chosen} onChange={() => onChoose(layer)} />
            <span>{layer}</span>
            <Heat {...{ reading, formula }} label="" />
            <small>{t.formula(count(formula.side))}</small>
          </label>
        )
      })}
    </fieldset>
  )
}

/** The mean gradient as ink, the square of the formula dashed, and in the large one the pixels that carry most of it outlined. */
function Heat({
  reading,
  formula,
  isLarge = false,
  label,
}: {
  reading: Reading
  formula: Formula
  isLarge?: boolean
  label: string
}) {
  const { side, from } = formula
  return (
    <svg
      className="sight__heat"
      viewBox="-0.5 -0.5 33 33"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect className="sight__frame" width={SIDE} height={SIDE} />
      <Ink levels={reading.levels} columns={SIDE} className="sight__ink sight__ink--heat" />
      {isLarge && <path className="sight__outline" d={outlineOf(carriers(reading))} />}
      <rect className="sight__square sight__square--formula" x={from} y={from} width={side} height={side} />
    </svg>
  )
}

/** The border between chosen pixels and others. */
function outlineOf(chosen: readonly boolean[]): string {
  const isChosen = (x: number, y: number) => x >= 0 && x < SIDE && y >= 0 && y < SIDE && chosen[y * SIDE + x]!
  let path = ''
  for (let y = 0; y <= SIDE; y++)
    for (let x = 0; x <= SIDE; x++) {
      if (isChosen(x, y) !== isChosen(x, y - 1)) path += `M${x} ${y}h1`
      if (isChosen(x, y) !== isChosen(x - 1, y)) path += `M${x} ${y}v1`
    }
  return path
}
