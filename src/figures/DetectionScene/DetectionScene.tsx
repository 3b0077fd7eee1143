/** Figure 8-17: one digit and its class beside a scene of four and what detection says of it, boxes read off the ink. */
import { BoxMark, SceneImage, sceneObjects, warp, Warped } from '../DigitScene'
import { rowOf, words } from './strings'
import './DetectionScene.css'

const three = sceneObjects[0]!
/** A square around the 3, as a classifier would get it. */
const alone = warp({ x: three.box.x - 8, y: three.box.y - 4, width: 48, height: 48 }, 48)

export function DetectionScene({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="detection-scene">
      <div className="detection-scene__one">
        <p className="detection-scene__title">{text.one}</p>
        <div role="img" aria-label={text.oneAlt}>
          <Warped pixels={alone} side={48} />
        </div>
        <p className="detection-scene__answer">{text.answer}</p>
      </div>
      <div className="detection-scene__many">
        <p className="detection-scene__title">{text.many}</p>
        <SceneImage label={text.manyAlt}>
          {sceneObjects.map(({ id, label, box }) => (
            <BoxMark key={id} box={box} label={String(label)} />
          ))}
        </SceneImage>
        <table className="detection-scene__table">
          <caption>{text.table}</caption>
          <thead>
            <tr>
              {text.heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sceneObjects.map((object) => (
              <tr key={object.id}>
                {rowOf(object).map((value, column) => (
                  <td key={column}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
