/**
 * Figure 8-1: the chapter's deep network as slabs to scale. Pointing at a layer shows its numbers and, in accent, what one
 * of its units sees in every earlier tensor. Two drawings of the same data, side by side for wide columns and downwards
 * for narrow ones; the style sheet shows one of them.
 */
import { useState } from 'react'
import { shapeText, sumOf } from '../../math/architectures/measure'
import { deepConvNet as layers, type MeasuredLayer } from './deepConvNet'
import { Diagram } from './Diagram'
import { layOutAcross, layOutDown } from './placement'
import { words } from './strings'
import './NetworkDiagram.css'

const layouts = [layOutAcross(layers), layOutDown(layers)]
const total = { params: sumOf(layers, 'params'), macs: sumOf(layers, 'macs') }
const count = new Intl.NumberFormat('en-US')
/** The layer with the padding of two, which the text explains, is chosen at first. */
const FIRST = layers.findIndex(({ pad }) => pad > 1)

export function NetworkDiagram({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [chosen, choose] = useState(FIRST)
  const [pointed, point] = useState<number | null>(null)
  const shown = pointed ?? chosen
  const numbers = ({ params, macs }: { params: number; macs: number }) =>
    `${text.parameters} ${count.format(params)} · ${text.macs} ${count.format(macs)}`
  const describe = (layer: MeasuredLayer) =>
    [
      `${layer.kind === 'input' ? text.input : layer.name} ${shapeText(layer)}`,
      numbers(layer),
      `${text.field} ${layer.receptiveField === null ? text.wholeImage : `${layer.receptiveField}×${layer.receptiveField}`}`,
    ].join(' · ')

  return (
    <div className="network-diagram">
      <ul className="figure-key network-diagram__key">
        {(['conv', 'pool', 'affine', 'dropout'] as const).map((kind) => (
          <li key={kind} className={`network-diagram__key-${kind}`}>
            {text[kind]}
          </li>
        ))}
      </ul>
      {layouts.map((layout) => (
        <Diagram
          key={layout.direction}
          {...{ layers, layout, chosen, shown, text, describe }}
          onChoose={choose}
          onPoint={point}
        />
      ))}
      <output className="figure-reading network-diagram__numbers">{describe(layers[shown]!)}</output>
      <p className="network-diagram__total">{`${text.total}: ${numbers(total)}`}</p>
    </div>
  )
}
