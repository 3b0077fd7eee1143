/** Figure 8-22: a captioner unrolled over time. Words and sentences come from a real beam search over a made-up table. */
import { useState } from 'react'
import { Segmented } from '../Segmented'
import { Steps, useLinkedSteps } from '../Steps'
import { beamSearch, type Round } from './beam'
import { say, shown, words, type Words } from './strings'
import { table } from './table'
import { UnrolledNetwork } from './UnrolledNetwork'
import './CaptionSteps.css'

const WIDTHS = ['1', '2', '3'] as const
/** Names of the columns, for `<Ref to>`: the image's step and one for each word. */
const STEPS = Array.from({ length: 6 }, (_, column) => `caption-step-${column}`)
/** Candidates that are listed; the others are all dropped. */
const LISTED = 5

export interface CaptionStepsProps {
  language: 'ko' | 'en'
  /** What is shown at first: how many sentences are kept, and which step. */
  width?: (typeof WIDTHS)[number]
  step?: number
}

export function CaptionSteps({ language, width: firstWidth = '2', step: firstStep = 2 }: CaptionStepsProps) {
  const text = words[language]
  const [width, setWidth] = useState(firstWidth)
  const [chosen, choose] = useLinkedSteps(STEPS, firstStep)
  const rounds = beamSearch(table, Number(width))
  const round = rounds[chosen - 1]
  const steps = [
    { title: text.imageTitle, text: text.image },
    ...rounds.map((one, index) => ({
      title: text.wordTitle(index + 1, index === rounds.length - 1),
      text: text.word(one),
    })),
  ]
  return (
    <div className="caption-steps">
      <div className="caption-steps__picture">
        <Segmented
          label={text.width}
          options={WIDTHS.map((value) => ({ value, label: value === '1' ? text.greedy : value }))}
          value={width}
          onChange={setWidth}
        />
        <UnrolledNetwork
          said={round?.kept[0]?.words ?? []}
          step={chosen}
          columns={rounds.length + 1}
          text={text}
        />
        <Candidates round={round} text={text} />
      </div>
      <Steps legend={text.legend} steps={steps} chosen={chosen} onChoose={choose} />
    </div>
  )
}

/** The sentences that compete at one step, as bars; what the beam drops is dashed. */
function Candidates({ round, text }: { round: Round | undefined; text: Words }) {
  return (
    <div className="caption-steps__candidates" aria-live="polite">
      <p className="caption-steps__head">{round ? text.candidates : text.none}</p>
      <ul>
        {round?.candidates.slice(0, LISTED).map((candidate) => {
          const isKept = round.kept.includes(candidate)
          return (
            <li key={candidate.words.join(' ')} data-dropped={!isKept || undefined}>
              <span className="caption-steps__sentence">{say(candidate, text)}</span>
              <span className="caption-steps__bar" aria-hidden="true">
                <span style={{ width: `${candidate.probability * 100}%` }} />
              </span>
              <span className="caption-steps__number">{shown(candidate.probability)}</span>
              <span className="caption-steps__verdict">{isKept ? text.kept : text.dropped}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
