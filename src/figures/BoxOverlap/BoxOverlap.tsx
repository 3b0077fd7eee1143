/** Two boxes to push about and resize, on cells or over a digit, and the quotient of what they share and what they cover together. */
import { useState } from 'react'
import { greyPng } from '../DigitImage/png'
import { overlap, SCENE, scenePixels, sharedBox, type Box } from '../DigitScene'
import { MovableBox } from '../MovableBox'
import { Segmented } from '../Segmented'
import { boundsOf, firstBoxes, GRID, GROUNDS } from './model'
import { words } from './strings'
import './BoxOverlap.css'

const NAMES = ['A', 'B']
/** Side of a cell in the drawing. */
const CELL = 10
const WIDTH = GRID.width * CELL
const HEIGHT = GRID.height * CELL
/** An IoU from here on is commonly called a hit. */
const HIT = 0.5
const scenePng = greyPng(scenePixels, SCENE.width)
const lines = [
  ...Array.from({ length: GRID.width + 1 }, (_, x) => `M${x * CELL} 0v${HEIGHT}`),
  ...Array.from({ length: GRID.height + 1 }, (_, y) => `M0 ${y * CELL}h${WIDTH}`),
].join('')

export function BoxOverlap({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [ground, setGround] = useState<(typeof GROUNDS)[number]>('cells')
  const [laid, setLaid] = useState(firstBoxes)
  const boxes = laid[ground]
  const bounds = boundsOf(ground)
  const unit = WIDTH / bounds.width
  // Names stand inside large boxes, and outside of those around a digit, where they can be read.
  const inset = ground === 'cells' ? 6 : -14
  const { intersection, union, iou } = overlap(...boxes)
  const both = sharedBox(...boxes)

  const put = (index: number, box: Box) =>
    setLaid((all) => ({ ...all, [ground]: index === 0 ? [box, all[ground][1]] : [all[ground][0], box] }))

  return (
    <div className="box-overlap">
      <div className="box-overlap__ground">
        <Segmented
          label={text.ground}
          options={GROUNDS.map((value) => ({ value, label: text.grounds[value] }))}
          value={ground}
          onChange={setGround}
        />
        {laid !== firstBoxes && (
          <button type="button" className="btn btn-quiet" onClick={() => setLaid(firstBoxes)}>
            {text.restore}
          </button>
        )}
      </div>
      <svg
        className="box-overlap__svg"
        data-ground={ground}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={text.label[ground]}
      >
        {ground === 'cells' ? (
          <path className="box-overlap__grid" d={lines} />
        ) : (
          <image href={scenePng} width={WIDTH} height={HEIGHT} preserveAspectRatio="none" />
        )}
        {boxes.map((box, index) => (
          <MovableBox
            key={NAMES[index]}
            className={`box-overlap__box box-overlap__box--${NAMES[index]}`}
            box={box}
            bounds={bounds}
            unit={unit}
            role={text.moves}
            name={text.box(NAMES[index]!, box)}
            onChange={(moved) => put(index, moved)}
          >
            <rect x={box.x * unit} y={box.y * unit} width={box.width * unit} height={box.height * unit} />
            <text
              x={index === 0 ? box.x * unit + inset : (box.x + box.width) * unit - 9 - inset}
              y={index === 0 ? box.y * unit + 10 + inset : (box.y + box.height) * unit - inset}
            >
              {NAMES[index]}
            </text>
          </MovableBox>
        ))}
        <rect
          className="box-overlap__both"
          x={both.x * unit}
          y={both.y * unit}
          width={both.width * unit}
          height={both.height * unit}
        />
      </svg>
      <output className="box-overlap__numbers" aria-live="polite">
        <span className="box-overlap__quotient">
          IoU = {text.intersection} ÷ {text.union} ={' '}
          <span className="box-overlap__result">
            {intersection} ÷ {union} = <b>{iou.toFixed(2)}</b>
          </span>
        </span>
        <span className="box-overlap__bar" aria-hidden="true">
          <span style={{ width: `${iou * 100}%` }} />
        </span>
        {ground !== 'cells' && <span className="box-overlap__verdict">{text.verdict(iou >= HIT)}</span>}
      </output>
      <p className="box-overlap__help">{text.help}</p>
    </div>
  )
}
