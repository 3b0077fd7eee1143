/** Figure 8-22a: captions for the digit scene, judged by BLEU against two references; every number is computed here. */
import { useState } from 'react'
import { references } from '../CaptionScene'
import { Steps } from '../Steps'
import { bleu, brevityPenalty, nearestLength, precision, verdicts } from '../../math/bleu'
import { candidates } from './candidates'
import { words } from './strings'
import './BleuScore.css'

const ORDERS = [1, 2, 3, 4]

export interface BleuScoreProps {
  language: 'ko' | 'en'
  /** Index of the caption that is chosen at first. */
  caption?: number
}

export function BleuScore({ language, caption = 0 }: BleuScoreProps) {
  const text = words[language]
  const given = references[language]
  const [chosen, choose] = useState(caption)
  const candidate = candidates[language][chosen]!
  const judged = verdicts(candidate, given)
  const steps = candidates[language].map((words, index) => ({
    title: text.quote(words),
    text: `${text.remarks[index]} ${text.summary(bleu(words, given, 1), bleu(words, given, 2))}`,
  }))
  return (
    <div className="bleu-score">
      <Steps legend={text.legend} steps={steps} chosen={chosen} onChoose={choose} />
      <div aria-live="polite">
        <p className="bleu-score__head">{text.references}</p>
        {given.map((sentence) => (
          <p key={sentence.join(' ')} className="bleu-score__words">
            {sentence.map((word, at) => (
              <span key={at} data-verdict={candidate.includes(word) ? 'counts' : undefined}>
                {word}
              </span>
            ))}
          </p>
        ))}
        <p className="bleu-score__head">{text.candidate}</p>
        <p className="bleu-score__words">
          {candidate.map((word, at) => (
            <span key={at} data-verdict={judged[at]}>
              {word} <small>{text.verdict[judged[at]!]}</small>
            </span>
          ))}
        </p>
        <table className="bleu-score__table">
          <caption className="bleu-score__head">{text.table}</caption>
          <thead>
            <tr>
              <th scope="row">{text.run}</th>
              {ORDERS.map((n) => (
                <th key={n} scope="col">
                  {n}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text.found}</th>
              {ORDERS.map((n) => (
                <td key={n}>{text.fraction(precision(candidate, given, n))}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{text.score}</th>
              {ORDERS.map((n) => (
                <td key={n}>
                  <b>{bleu(candidate, given, n).toFixed(2)}</b>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <p className="bleu-score__head">
          {text.penalty(brevityPenalty(candidate, given), candidate.length, nearestLength(candidate, given))}
        </p>
      </div>
    </div>
  )
}
