/** Figure 8-18: the pipeline of R-CNN on the digit scene. Crops are real crops; no number here was made by a network. */
import { useState } from 'react'
import { Steps } from '../Steps'
import { pictures } from './pictures'
import { words } from './strings'
import './RcnnPipeline.css'

export function RcnnPipeline({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [chosen, choose] = useState(1)
  const drawn = pictures(text.background)
  return (
    <div className="rcnn-pipeline">
      <Steps
        legend={text.legend}
        steps={text.steps.map((step, index) => ({ ...step, picture: drawn[index] }))}
        chosen={chosen}
        onChoose={choose}
        direction="across"
      />
      <output className="rcnn-pipeline__out" aria-live="polite">
        {text.leaves}: <b>{text.out[chosen]}</b>
      </output>
    </div>
  )
}
