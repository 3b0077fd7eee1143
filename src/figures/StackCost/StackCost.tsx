/** Figure 8-6a: what n convolutions of 3×3 cost beside the one filter that sees as much. */
import { useState, type CSSProperties } from 'react'
import { Segmented } from '../Segmented'
import { costOf, savingPercent, type Cost } from './cost'
import { words, type Words } from './strings'
import './StackCost.css'

type Channels = 'equal' | 'double'

const DEPTHS = [1, 2, 3, 4, 5]

export function StackCost({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [channels, setChannels] = useState<Channels>('equal')
  const costs = DEPTHS.map((n) => costOf(n, channels === 'double' ? 2 : 1))
  const most = Math.max(...costs.map(({ big }) => big))
  const options = (['equal', 'double'] as const).map((value) => ({ value, label: text[value] }))
  const share = (weights: number) => ({ '--share': weights / most }) as CSSProperties
  return (
    <div className="stack-cost">
      <Segmented label={text.channels} options={options} value={channels} onChange={setChannels} />
      <p className="stack-cost__axis">{text.axis}</p>
      <ul className="stack-cost__rows">
        {costs.map((cost) => (
          <li key={cost.n}>
            <span className="stack-cost__name">{text.one(cost.side)}</span>
            <span className="stack-cost__bar" data-kind="one" style={share(cost.big)}>
              <b>{cost.big}</b>
            </span>
            <span className="stack-cost__name">{text.stack(cost.n)}</span>
            <span className="stack-cost__bar" data-kind="stack" style={share(cost.stack)}>
              <b>{cost.stack}</b> <span>{verdict(cost, text)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function verdict(cost: Cost, text: Words): string {
  const percent = savingPercent(cost)
  if (percent === 0) return text.same
  return percent > 0 ? text.saves(percent) : text.costs(-percent)
}
