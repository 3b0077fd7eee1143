/** Figure 8-12: a residual block in numbers, forward and back. A reference in the text to one of the steps chooses it. */
import { useState } from 'react'
import { Segmented } from '../Segmented'
import { Slider } from '../Slider'
import { Steps, useLinkedSteps } from '../Steps'
import { block } from './block'
import { Drawing } from './Drawing'
import { number } from './numbers'
import { reading } from './reading'
import { words } from './strings'
import './SkipConnection.css'

/** Names of the steps, for `<Ref to="…">`. */
export const PARTS = ['skip-input', 'skip-f', 'skip-sum', 'skip-split', 'skip-back', 'skip-joined'] as const

export interface SkipConnectionProps {
  language: 'ko' | 'en'
  /** What is shown first. */
  first?: { step?: number; skip?: boolean; scale?: number }
}

export function SkipConnection({ language, first = {} }: SkipConnectionProps) {
  const text = words[language]
  const [chosen, choose] = useLinkedSteps(PARTS, first.step ?? 3)
  const [skip, setSkip] = useState(first.skip ?? true)
  const [scale, setScale] = useState(first.scale ?? 1)
  const shown = block(scale, skip)
  return (
    <div className="skip-connection">
      <div className="skip-connection__block">
        <Drawing block={shown} step={chosen} label={text.picture} />
        <div className="skip-connection__controls">
          <Segmented
            label={text.skip}
            options={[
              { value: 'on', label: text.on },
              { value: 'off', label: text.off },
            ]}
            value={skip ? 'on' : 'off'}
            onChange={(value) => setSkip(value === 'on')}
          />
          <Slider
            label={text.scale}
            value={scale}
            min={0}
            max={1.5}
            step={0.25}
            format={number}
            onChange={setScale}
          />
        </div>
      </div>
      <Steps
        legend={text.legend}
        steps={text.steps.map(({ title, ...by }, index) => ({
          title,
          text: skip ? by.with : by.without,
          id: PARTS[index]!,
        }))}
        chosen={chosen}
        onChoose={choose}
      />
      <output className="figure-reading skip-connection__reading" aria-live="polite">
        {reading(chosen, shown, text).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </output>
    </div>
  )
}
