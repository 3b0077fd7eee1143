/** Non-maximum suppression on the digit scene, round by round, with a threshold that the reader sets. */
import { useState } from 'react'
import { BoxMark, SceneImage } from '../DigitScene'
import { Slider } from '../Slider'
import { Steps } from '../Steps'
import { words } from './strings'
import { suppressionRounds } from '../../math/detection/nonMaximumSuppression'
import { candidates } from './candidates'
import './SuppressionSteps.css'

export function SuppressionSteps({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [threshold, setThreshold] = useState(0.5)
  const [chosen, choose] = useState(1)
  const rounds = suppressionRounds(candidates, threshold)
  const steps = [
    { title: text.startTitle, text: text.start(candidates) },
    ...rounds.map((round) => ({ title: text.keep(round), text: text.removes(round) })),
    { title: text.endTitle, text: text.end(rounds.map(({ kept }) => kept)) },
  ]
  const at = Math.min(chosen, steps.length - 1)
  const done = rounds.slice(0, at)
  const kept = new Set(done.map((round) => round.kept.name))
  const removed = new Set(done.flatMap((round) => round.removed.map(({ candidate }) => candidate.name)))
  const last = at === steps.length - 1
  const current = last ? undefined : done.at(-1)?.kept.name

  return (
    <div className="suppression-steps">
      <div>
        <SceneImage label={text.picture(candidates.length - removed.size)}>
          {candidates.map(({ name, box }) =>
            last && removed.has(name) ? null : (
              <BoxMark
                key={name}
                box={box}
                label={name}
                kind={removed.has(name) ? 'removed' : kept.has(name) ? 'answer' : 'candidate'}
                lit={name === current}
              />
            ),
          )}
        </SceneImage>
        <Slider
          label={text.threshold}
          value={threshold}
          min={0.3}
          max={0.8}
          step={0.1}
          format={(value) => value.toFixed(1)}
          onChange={(value) => setThreshold(Math.round(value * 10) / 10)}
        />
      </div>
      <Steps legend={text.legend} steps={steps} chosen={at} onChoose={choose} />
    </div>
  )
}
