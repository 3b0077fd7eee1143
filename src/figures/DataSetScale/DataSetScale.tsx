/** Figure 8-7a: ImageNet, the challenge's data and MNIST as squares to scale, and one image of the latter two. */
import { dataSets, inputs, numbers, sideOf } from './scale'
import { names, words, type Words } from './strings'
import './DataSetScale.css'

const SIDE_PX = 300
/** How far the sheets of a colour image lie apart. */
const SHEET_PX = 6

export function DataSetScale({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="data-set-scale">
      <Sets text={text} />
      <Image text={text} />
    </div>
  )
}

function Sets({ text }: { text: Words }) {
  const largest = dataSets[0]!.images
  const say = dataSets.map(({ name, images }) => `${names[name]}, ${text.images(images)}`).join('; ')
  return (
    <div className="data-set-scale__panel">
      <p>{text.sets}</p>
      <svg viewBox={`-1 -1 ${SIDE_PX + 14} ${SIDE_PX + 14}`} role="img" aria-label={`${text.sets}: ${say}`}>
        {dataSets.map(({ name, images }, index) => {
          const side = sideOf(images, largest, SIDE_PX)
          const inside = index === 0
          const x = inside ? 10 : side + 7
          const y = inside ? 22 : SIDE_PX - side + (index === 1 ? 13 : 1)
          return (
            <g key={name} className={`data-set-scale__set data-set-scale__set--${name}`}>
              <rect x={0} y={SIDE_PX - side} width={side} height={side} />
              <text x={x} y={y}>
                <tspan className="data-set-scale__name">{names[name]}</tspan>
                <tspan x={x} dy={15}>
                  {name === 'mnist' ? images.toLocaleString('en-US') : text.images(images)}
                </tspan>
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function Image({ text }: { text: Words }) {
  const { ilsvrc, mnist } = inputs
  const small = (SIDE_PX * mnist[1]) / ilsvrc[1]
  const say = `3×224×224, ${text.numbers(numbers(ilsvrc))}; 1×28×28, ${text.numbers(numbers(mnist))}`
  return (
    <div className="data-set-scale__panel">
      <p>{text.image}</p>
      <svg viewBox={`-1 -1 ${SIDE_PX + 14} ${SIDE_PX + 14}`} role="img" aria-label={`${text.image}: ${say}`}>
        {[2, 1, 0].map((sheet) => (
          <rect
            key={sheet}
            className="data-set-scale__sheet"
            x={sheet * SHEET_PX}
            y={(2 - sheet) * SHEET_PX}
            width={SIDE_PX}
            height={SIDE_PX}
          />
        ))}
        <text x={10} y={34}>
          <tspan className="data-set-scale__name">{`${names.ilsvrc} ${ilsvrc.join('×')}`}</tspan>
          <tspan x={10} dy={15}>
            {text.numbers(numbers(ilsvrc))}
          </tspan>
        </text>
        <rect
          className="data-set-scale__digit"
          x={0}
          y={SIDE_PX + 2 * SHEET_PX - small}
          width={small}
          height={small}
        />
        <text x={small + 8} y={SIDE_PX + 2 * SHEET_PX - small + 15}>
          <tspan className="data-set-scale__name">{`${names.mnist} ${mnist.join('×')}`}</tspan>
          <tspan x={small + 8} dy={15}>
            {text.numbers(numbers(mnist))}
          </tspan>
        </text>
      </svg>
    </div>
  )
}
