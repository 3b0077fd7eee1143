import type { MeasuredBlock } from '../../math/architectures/measure'
import { bandPath, BAR, BOX, drawModule, HEIGHT, type Band, type Box } from './geometry'
import { BRANCHES, partName, words, type Words } from './strings'
import './InceptionModule.css'

export interface DrawingProps {
  module: MeasuredBlock
  /** Px of one column. */
  column: number
  size: 'wide' | 'narrow'
  text: Words
  /** The part that the step is about. */
  chosen: string
}

/** The drawing for both widths of the page, by itself; its container is to be an inline-size one. */
export function ModuleDrawing({ module, language, chosen = '' }: ModuleDrawingProps) {
  const drawing = { module, chosen, text: words[language] }
  return (
    <div className="inception-module">
      <Drawing {...drawing} column={196} size="wide" />
      <Drawing {...drawing} column={82} size="narrow" />
    </div>
  )
}

export interface ModuleDrawingProps {
  module: MeasuredBlock
  language: 'ko' | 'en'
  /** A branch, `5x5`. */
  chosen?: string
}

/** Four branches between one input and one output; the width of a band is its number of channels. */
export function Drawing({ module, column, size, text, chosen }: DrawingProps) {
  const { width, columns, joined, output } = drawModule(module, column)
  const part = (name: string) => ({
    'data-part': partName(name),
    'data-chosen': name === chosen || undefined,
  })
  return (
    <svg
      className={`inception-module__svg inception-module__svg--${size}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={text.picture(module)}
    >
      {columns.map(({ bands, boxes }, index) => (
        <g key={BRANCHES[index]} className="inception-module__part" {...part(BRANCHES[index]!)}>
          {bands.map((band) => (
            <BandMark key={band.y} band={band} />
          ))}
          {boxes.map((box) => (
            <BoxMark key={box.y} box={box} text={text} />
          ))}
        </g>
      ))}
      <g className="inception-module__part" {...part('input')}>
        <rect className="inception-module__bar" x={4} y={BAR.input} width={width - 8} height={BAR.height} />
        <text className="inception-module__title" x={width / 2} y={BAR.input + 20}>
          {`${text.input} ${module.input.join('×')}`}
        </text>
      </g>
      <g className="inception-module__part" {...part('concat')}>
        <BandMark band={output} />
        <rect className="inception-module__bar" x={4} y={BAR.join} width={width - 8} height={BAR.height} />
        {joined.map(({ x, width, kind }, index) => (
          <rect
            key={index}
            className="inception-module__piece"
            data-kind={kind}
            x={x}
            y={BAR.join + BAR.height}
            width={width}
            height={7}
          />
        ))}
        <text className="inception-module__title" x={width / 2} y={BAR.join + 20}>
          {text.concat}
        </text>
      </g>
    </svg>
  )
}

/** A tensor on its way. */
function BandMark({ band }: { band: Band }) {
  const { x, y, width, height, shape } = band
  return (
    <>
      <path className="inception-module__band" d={bandPath(band)} />
      <text className="inception-module__shape" x={x + width / 2} y={y + height / 2 + 4}>
        {shape.join('×')}
      </text>
    </>
  )
}

function BoxMark({ box: { x, y, width, layer, reduction }, text }: { box: Box; text: Words }) {
  const middle = x + width / 2
  return (
    <g
      className="inception-module__layer"
      data-kind={layer.kind}
      data-part={reduction ? partName('reduce') : undefined}
    >
      <rect className="inception-module__box" x={x} y={y} width={width} height={BOX} />
      <text className="inception-module__title" x={middle} y={y + 17}>
        {`${layer.kernel}×${layer.kernel} ${layer.kind === 'pool' ? text.maximum : text.convolution}`}
      </text>
      <text className="inception-module__note" x={middle} y={y + 32}>
        {layer.kind === 'pool' ? text.keepsSize : text.filters(layer.shape[0])}
      </text>
    </g>
  )
}
