/** Non-maximum suppression on the digit scene, round by round. The reader sets the threshold, moves and resizes boxes, and scores them. */
import { useState } from 'react'
import { suppressionRounds } from '../../math/detection/nonMaximumSuppression'
import { BoxMark, SCENE, SceneImage } from '../DigitScene'
import { MovableBox } from '../MovableBox'
import { Slider } from '../Slider'
import { Steps } from '../Steps'
import { candidates as first, type Candidate } from './candidates'
import { words } from './strings'
import './SuppressionSteps.css'

export function SuppressionSteps({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [candidates, setCandidates] = useState<readonly Candidate[]>(first)
  const [threshold, setThreshold] = useState(0.5)
  const [chosen, choose] = useState(1)
  const [held, hold] = useState('a')
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
  const change = (name: string, by: Partial<Candidate>) =>
    setCandidates((all) => all.map((each) => (each.name === name ? { ...each, ...by } : each)))
  const score = candidates.find(({ name }) => name === held)!.score

  return (
    <div className="suppression-steps">
      <div>
        <SceneImage label={text.picture(candidates.length - removed.size)} isGroup>
          {candidates.map(({ name, box }) =>
            last && removed.has(name) ? null : (
              <MovableBox
                key={name}
                box={box}
                bounds={SCENE}
                className="suppression-steps__box"
                role={text.moves}
                name={text.box(name, box)}
                onChange={(moved) => change(name, { box: moved })}
                onFocus={() => hold(name)}
              >
                <BoxMark
                  box={box}
                  label={name}
                  kind={removed.has(name) ? 'removed' : kept.has(name) ? 'answer' : 'candidate'}
                  lit={name === current}
                />
              </MovableBox>
            ),
          )}
        </SceneImage>
        <p className="suppression-steps__help">{text.help}</p>
        <Slider
          label={text.score(held)}
          value={score}
          min={0.01}
          max={0.99}
          step={0.01}
          format={(value) => value.toFixed(2)}
          onChange={(value) => change(held, { score: value })}
        />
        <Slider
          label={text.threshold}
          value={threshold}
          min={0.3}
          max={0.8}
          step={0.1}
          format={(value) => value.toFixed(1)}
          onChange={(value) => setThreshold(Math.round(value * 10) / 10)}
        />
        {candidates !== first && (
          <button type="button" className="btn btn-quiet" onClick={() => setCandidates(first)}>
            {text.restore}
          </button>
        )}
      </div>
      <Steps legend={text.legend} steps={steps} chosen={at} onChoose={choose} />
    </div>
  )
}
