/**
 * Figure 8-11: one inception module, its four branches, and what the 1×1 reductions save. Its parts have names that prose can
 * point at (`strings.ts`).
 */
import { useId, useState } from 'react'
import { inceptionModules, type InceptionName } from '../../math/architectures/googLeNet'
import { Segmented } from '../Segmented'
import { Steps, useLinkedSteps } from '../Steps'
import { Comparison } from './Comparison'
import { Drawing } from './Drawing'
import { compare } from './module'
import { PARTS, partName, words } from './strings'
import './InceptionModule.css'

const NAMES = Object.keys(inceptionModules) as InceptionName[]

/** Names of the steps, for `<Ref to>`. */
const STEPS = PARTS.map(partName)

export interface InceptionModuleProps {
  language: 'ko' | 'en'
  /** The module that is drawn first. */
  module?: InceptionName
}

export function InceptionModule({ language, module: first = '3a' }: InceptionModuleProps) {
  const text = words[language]
  const select = useId()
  const [name, setName] = useState(first)
  const [variant, setVariant] = useState<'reduced' | 'naive'>('reduced')
  const [step, setStep] = useLinkedSteps(STEPS, 2)
  const counts = compare(name)
  const module = counts[variant]
  const drawing = { module, text, chosen: PARTS[step]! }
  const { params, macs } = counts.times
  return (
    <div className="inception-module">
      <div className="inception-module__controls">
        <div className="field">
          <label htmlFor={select}>{text.module}</label>
          <select
            id={select}
            value={name}
            onChange={(event) => setName(event.currentTarget.value as InceptionName)}
          >
            {NAMES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
        <Segmented
          label={text.reductions}
          options={(['reduced', 'naive'] as const).map((value) => ({ value, label: text[value] }))}
          value={variant}
          onChange={setVariant}
        />
      </div>
      <Drawing {...drawing} column={196} size="wide" />
      <Drawing {...drawing} column={82} size="narrow" />
      <Steps
        legend={text.legend}
        steps={text.steps(module).map((one, index) => ({ ...one, id: STEPS[index]! }))}
        chosen={step}
        onChoose={setStep}
        direction="across"
      />
      <Comparison counts={counts} reduced={variant === 'reduced'} text={text} />
      <output className="inception-module__times">{text.times(params.toFixed(1), macs.toFixed(1))}</output>
    </div>
  )
}
