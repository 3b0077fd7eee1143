/**
 * A numbered list that can be walked through: a radio group of the browser's own, so that the arrow keys move. Every step is
 * in sight with or without a script; the chosen one is marked, and the picture beside follows it.
 */
import { useId, type ReactNode } from 'react'
import './Steps.css'

export interface Step {
  /** A name for `<Ref to>`, unique on the page; see `useLinkedSteps`. */
  id?: string
  title: string
  text: string
  /** Stands above the words, or beside them on a narrow screen. */
  picture?: ReactNode
}

export interface StepsProps {
  legend: string
  steps: readonly Step[]
  chosen: number
  onChoose: (index: number) => void
  /** `across`: side by side where there is room. */
  direction?: 'down' | 'across'
}

export function Steps({ legend, steps, chosen, onChoose, direction = 'down' }: StepsProps) {
  const name = useId()
  return (
    <fieldset className={`steps steps--${direction}`}>
      <legend className="steps__legend">{legend}</legend>
      <ol className="steps__list">
        {steps.map(({ id, title, text, picture }, index) => (
          <li key={title} id={id} className="steps__item" data-chosen={index === chosen || undefined}>
            <label className="steps__step">
              <input
                type="radio"
                name={name}
                value={index}
                checked={index === chosen}
                onChange={() => onChoose(index)}
              />
              {picture && <span className="steps__picture">{picture}</span>}
              <span className="steps__words">
                <b className="steps__title">
                  <span className="steps__number">{index + 1}</span> {title}
                </b>
                <span className="steps__text">{text}</span>
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
