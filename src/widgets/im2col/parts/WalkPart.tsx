import { useState, type Dispatch } from 'react'
import { Slider } from '../../../figures/Slider'
import {
  countsOf,
  LIMITS,
  marksOf,
  mostPad,
  rowsOf,
  SMALL_KEYS,
  soundChoice,
  type Chosen,
  type Walk,
  type WalkAction,
} from '../modelWalk'
import type { Strings } from '../strings'
import { choiceWords, sumWords } from '../words'
import { OutputMap } from './OutputMap'
import { Plane } from './Plane'
import { Product } from './Product'

interface WalkPartProps {
  walk: Walk
  send: Dispatch<WalkAction>
  t: Strings
}

/** Which pixel goes where: the image, the matrix, the filter and the outputs, with what belongs together marked in all of them. */
export function WalkPart({ walk, send, t }: WalkPartProps) {
  const { small, chosen } = walk
  const [hovered, setHovered] = useState<Chosen | null>(null)
  const shown = hovered ? soundChoice(small, hovered) : chosen
  const marks = marksOf(small, shown)
  const onPick = (next: Chosen) => {
    setHovered(null) // a mouse that rests somewhere does not hide what the keys do
    send({ type: 'choose', chosen: next })
  }
  const parts = { small, shown, marks, onPick, onHover: setHovered, t }

  const rows = rowsOf(small)
  const position = marks.row ?? marks.outputs[0] ?? 0
  const turn = (by: number) => onPick({ kind: 'position', row: (position + by + rows) % rows })
  return (
    <section className="unfold__part" aria-label={t.walkPart}>
      <h4>{t.walkPart}</h4>
      <div className="unfold__sliders">
        {SMALL_KEYS.map((key) => (
          <Slider
            key={key}
            label={t[key]}
            value={small[key]}
            min={LIMITS[key][0]}
            max={key === 'pad' ? Math.max(1, mostPad(small)) : LIMITS[key][1]}
            disabled={key === 'pad' && mostPad(small) === 0}
            format={key === 'side' || key === 'kernel' ? (n) => `${n}×${n}` : String}
            onChange={(value) => send({ type: 'small', change: { [key]: value } })}
          />
        ))}
      </div>
      <div className="unfold__maps">
        {Array.from({ length: small.channels }, (_, channel) => (
          <Plane key={channel} channel={channel} {...parts} />
        ))}
        <OutputMap {...parts} />
      </div>
      <Product {...parts} />
      <div className="unfold__said">
        <div className="unfold__turn">
          <button type="button" className="btn btn-small" aria-label={t.previous} onClick={() => turn(-1)}>
            ←
          </button>
          <button type="button" className="btn btn-small" aria-label={t.next} onClick={() => turn(1)}>
            →
          </button>
        </div>
        <div className="unfold__words">
          <p>{choiceWords(small, shown, t)}</p>
          <p className="unfold__sum">{marks.row !== null && sumWords(small, marks.row, t)}</p>
        </div>
      </div>
      <Counts {...{ small, t }} />
    </section>
  )
}

function Counts({ small, t }: { small: Walk['small']; t: Strings }) {
  const { rows, columns, pixels, numbers, zeros, copies, factor } = countsOf(small)
  const facts: [string, string][] = [
    [t.shapeOf, `${rows}×${columns} = ${numbers}`],
    [t.pixels, String(pixels)],
    [t.factor, t.times(factor.toFixed(1))],
    [t.copies, copies.toFixed(2)],
    [t.zeros, String(zeros)],
    [t.macs, String(numbers)],
  ]
  return (
    <dl className="unfold__counts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
