/** Figure 8-7b: how a top-k error is counted, on four cases. The number of answers that count can be set. */
import { useState } from 'react'
import { Segmented } from '../Segmented'
import { cases, errorsAt, K_MAX, rankOf, type Case } from './cases'
import { words, type Words } from './strings'
import './TopFive.css'

const OPTIONS = Array.from({ length: K_MAX }, (_, index) => String(index + 1))

export function TopFive({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [chosen, choose] = useState(String(K_MAX))
  const k = Number(chosen)
  return (
    <div className="top-five">
      <Segmented
        label={text.guesses}
        options={OPTIONS.map((value) => ({ value, label: value }))}
        value={chosen}
        onChange={choose}
      />
      <ul className="top-five__cases" aria-label={text.title}>
        {cases.map((one) => (
          <li key={one.truth}>
            <p className="top-five__picture">{one.picture[language]}</p>
            <p className="top-five__truth">
              {text.truth}: <b lang="en">{one.truth}</b>
            </p>
            <Guesses one={one} k={k} text={text} />
          </li>
        ))}
      </ul>
      <output className="top-five__error">{text.error(k, errorsAt(k), cases.length)}</output>
      <p className="top-five__note">{text.madeUp}</p>
    </div>
  )
}

function Guesses({ one, k, text }: { one: Case; k: number; text: Words }) {
  const rank = rankOf(one)
  const right = rank <= k
  const shown = one.guesses
    .map(([name, probability], index) => ({ name, probability, place: index + 1 }))
    .filter(({ place }) => place <= K_MAX || place === rank)
  return (
    <>
      <ol className="top-five__guesses">
        {shown.map(({ name, probability, place }) => (
          <li
            key={name}
            value={place}
            data-counts={place <= k || undefined}
            data-truth={place === rank || undefined}
            data-gap={place > K_MAX || undefined}
          >
            <span className="top-five__name">
              <span className="top-five__place">{place}</span> <span lang="en">{name}</span>
            </span>
            <span className="top-five__number">{probability.toFixed(2)}</span>
            <span className="top-five__bar" style={{ width: `${100 * probability}%` }} />
          </li>
        ))}
      </ol>
      <p className="top-five__verdict" data-right={right || undefined}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={right ? 'M2.5 8.5l3.5 4 7.5-9' : 'M3.5 3.5l9 9m0-9l-9 9'} />
        </svg>{' '}
        {text.rank(rank)}, {right ? text.right : text.wrong}
      </p>
    </>
  )
}
