/**
 * Figure 8-20: from a fully connected layer to an answer for each pixel, in five steps that the text names. Everything is computed
 * by the model from the weights that are shown.
 */
import { useState } from 'react'
import type { Cell } from '../keyboard'
import { Steps, useLinkedSteps } from '../Steps'
import { Chooser } from './Chooser'
import { answer, biases, dense, denseWeights, overlaps, patchAt, scores, STRIDE, truth } from './fcn'
import { printed } from './Grid'
import { pictures } from './pictures'
import { SIZE } from './places'
import { words, type Words } from './strings'
import { mixture, patchSum } from './sums'
import './FcnSteps.css'

/** Names for `Ref`, in the order of the steps. */
export const FCN_STEPS = ['fcn-dense', 'fcn-filter', 'fcn-slide', 'fcn-upsample', 'fcn-decide'] as const
const DECIDE = FCN_STEPS.length - 1

export interface FcnStepsProps {
  language: 'ko' | 'en'
  /** The step that is shown first. */
  first?: number
}

export function FcnSteps({ language, first = 2 }: FcnStepsProps) {
  const text = words[language]
  const [step, goTo] = useLinkedSteps(FCN_STEPS, first)
  const [chosen, choose] = useState<Cell>({ row: 2, column: 1 })
  const Picture = pictures[step]!
  const last = step === DECIDE
  const named = last
    ? { role: 'img', 'aria-label': text.decided }
    : { role: 'group', 'aria-label': text.steps[step]!.title }
  return (
    <div className="fcn">
      <div>
        <svg className="fcn__svg" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} {...named}>
          <Picture text={text} chosen={chosen} />
          {!last && (
            <Chooser
              label={text.choose}
              nameOf={({ row, column }) => text.place(row + 1, column + 1)}
              chosen={chosen}
              onChoose={choose}
            />
          )}
        </svg>
        <output className="figure-reading fcn__reading" aria-live="polite">
          {reading(step, chosen, text).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </output>
      </div>
      <Steps
        legend={text.legend}
        steps={text.steps.map((words, index) => ({ ...words, id: FCN_STEPS[index]! }))}
        chosen={step}
        onChoose={goTo}
      />
    </div>
  )
}

/** What the picture shows, in numbers. */
function reading(step: number, chosen: Cell, text: Words): string[] {
  const { row, column } = chosen
  const list = (values: readonly number[]) =>
    values.map((value, i) => `${text.classes[i]!} ${printed(value)}`).join(', ')
  const convolved = `${text.convolved}: ${list(scores.map((map) => map[row]![column]!))}`
  if (step < 2) {
    const sums = [1, 2].map((label) => `${text.classes[label]!}: ${patchSum(label, chosen)}`)
    const connected = dense(patchAt(row, column).flat(), denseWeights, biases)
    return step === 0 ? [...sums, `${text.same}: ${list(connected)}`] : [...sums, convolved]
  }
  if (step === 2) return [text.place(row + 1, column + 1), convolved]
  if (step < DECIDE)
    return [
      text.pixel(row * STRIDE + 1, column * STRIDE + 1),
      ...[1, 2].map((label) => `${text.classes[label]!}: ${mixture(label, chosen)}`),
    ]
  const classes = overlaps(answer, truth)
  const right = classes.reduce((sum, { intersection }) => sum + intersection, 0)
  const mean =
    classes.reduce((sum, { intersection, union }) => sum + intersection / union, 0) / classes.length
  const ious = classes
    .map(({ intersection, union }, i) => `${text.classes[i]!} ${intersection}/${union}`)
    .join(', ')
  return [text.result(right, truth.flat().length, ious, mean.toFixed(3))]
}
