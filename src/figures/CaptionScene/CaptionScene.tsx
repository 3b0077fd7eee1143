/** Figure 8-21: the digit scene, and what four tasks answer to it. The captions were written by hand. */
import { SceneImage } from '../DigitScene'
import { words } from './strings'
import './CaptionScene.css'

export function CaptionScene({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="caption-scene">
      <SceneImage label={text.picture} />
      <dl className="caption-scene__answers" aria-label={text.caption}>
        {text.rows.map(({ task, answer }) => (
          <div key={task} className="caption-scene__row">
            <dt>{task}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
