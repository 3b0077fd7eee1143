/**
 * The map of 8.4: one scene, one shared stack of convolutions, and the four kinds of answer that can be asked of it. Boxes and
 * masks are read off the ink of the scene; class and sentence are what a good network would say.
 */
import type { ReactNode } from 'react'
import { BoxMark, MaskMark, SceneImage, sceneObjects, type MaskMarkProps } from '../DigitScene'
import { words } from './strings'
import './TaskMap.css'

/** Names for `Ref`, in the order of the tasks. */
const PARTS = ['task-classification', 'task-detection', 'task-segmentation', 'task-captioning']
const hueOf: Record<number, MaskMarkProps['hue']> = { 3: 0, 7: 1, 5: 2 }

const overlays: ReactNode[] = [
  null,
  sceneObjects.map(({ id, label, box }) => <BoxMark key={id} box={box} label={String(label)} />),
  sceneObjects.map((object) => (
    <MaskMark key={object.id} object={object} hue={hueOf[object.label]!} label={String(object.label)} />
  )),
  null,
]

export function TaskMap({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="task-map">
      <div className="task-map__trunk" id="task-trunk" data-part="task-trunk">
        <p className="task-map__input">
          <SceneImage />
          {text.input}
        </p>
        <Arrow />
        <div className="task-map__convolutions">
          <Slabs />
          <p>{text.trunk}</p>
        </div>
        <Arrow />
        <p className="task-map__features">{text.features}</p>
      </div>
      <ul className="task-map__tasks">
        {text.tasks.map(({ title, answer, said, size, alt }, index) => (
          <li key={title} id={PARTS[index]} data-part={PARTS[index]}>
            <b className="task-map__title">{title}</b>
            <span className="task-map__answer">{answer}</span>
            <SceneImage label={alt}>{overlays[index]}</SceneImage>
            {said && <b className="task-map__said">{said}</b>}
            <span className="task-map__size">{size}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Arrow = () => (
  <svg className="task-map__arrow" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M0 6h21m-5 -5l5 5l-5 5" />
  </svg>
)

/** Maps that shrink and thicken; a sketch, not to scale. */
function Slabs() {
  return (
    <svg className="task-map__slabs" viewBox="0 0 92 44" aria-hidden="true">
      {[0, 1, 2, 3].map((at) => (
        <path
          key={at}
          d={`M${2 + at * (19 + at)} ${10 + at * 4}l8 -8v${32 - at * 8}l-8 8zm8 -8h${3 + at * 4}v${32 - at * 8}h-${3 + at * 4}`}
        />
      ))}
    </svg>
  )
}
