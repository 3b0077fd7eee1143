/** What is drawn at each of the five steps, for the chosen answer. The words beside and the reading below say the same. */
import type { Cell } from '../keyboard'
import {
  answer,
  CLASSES,
  coarse,
  denseWeights,
  filters,
  image,
  PAD,
  PATCH,
  patchAt,
  scores,
  STRIDE,
  truth,
  upsampled,
} from './fcn'
import { Grid, printed } from './Grid'
import { BOTTOM, CELL, LABEL_ABOVE, LEFT, PIXEL, RIGHT, TOP } from './places'
import type { Words } from './strings'

interface PictureProps {
  text: Words
  chosen: Cell
}

const ROW = 14

function Label({ x, y, children }: { x: number; y: number; children: string }) {
  return (
    <text className="fcn__label" x={x} y={y - LABEL_ABOVE}>
      {children}
    </text>
  )
}

const Outline = ({
  x,
  y,
  width,
  height = width,
}: {
  x: number
  y: number
  width: number
  height?: number
}) => <rect className="fcn__outline" x={x} y={y} width={width} height={height} />

/** The picture with the patch that the chosen answer looks at; at the edge the patch reaches out by one pixel. */
function Picture({ text, chosen }: PictureProps) {
  return (
    <>
      <Label x={LEFT} y={TOP}>
        {text.image}
      </Label>
      <Grid values={image} x={LEFT} y={TOP} cellPx={PIXEL} kind="ink" />
      <Outline
        x={LEFT + (chosen.column * STRIDE - PAD) * PIXEL}
        y={TOP + (chosen.row * STRIDE - PAD) * PIXEL}
        width={PATCH * PIXEL}
      />
    </>
  )
}

/** The three scores of the chosen answer, the best one marked. */
function Scores({ text, chosen: { row, column } }: PictureProps) {
  const best = coarse[row]![column]!
  return (
    <>
      <Label x={LEFT} y={BOTTOM}>
        {text.scores}
      </Label>
      {CLASSES.map((name, label) => (
        <g key={name} className="fcn__score" data-best={label === best || undefined}>
          <Grid values={[[label]]} x={LEFT} y={BOTTOM + label * 26} cellPx={20} kind="class" />
          <text x={LEFT + 28} y={BOTTOM + label * 26 + 14}>
            {text.classes[label]}
          </text>
          <text className="fcn__score-value" x={LEFT + 150} y={BOTTOM + label * 26 + 14}>
            {printed(scores[label]![row]![column]!)}
          </text>
        </g>
      ))}
    </>
  )
}

function Dense(props: PictureProps) {
  const { text, chosen } = props
  const column = patchAt(chosen.row, chosen.column)
    .flat()
    .map((value) => [value])
  return (
    <>
      <Picture {...props} />
      <Label x={RIGHT} y={TOP}>
        {text.inputs}
      </Label>
      <Grid values={column} x={RIGHT + 10} y={TOP} cellPx={ROW} kind="ink" />
      <Outline x={RIGHT + 10} y={TOP} width={ROW} height={16 * ROW} />
      <text className="fcn__sign" x={RIGHT + 46} y={TOP + 8 * ROW}>
        ×
      </text>
      <Label x={RIGHT + 66} y={TOP}>
        {text.weights}
      </Label>
      {[1, 2].map((label) => (
        <Grid
          key={label}
          values={denseWeights.map((row) => [row[label]!])}
          x={RIGHT + 66 + (label - 1) * 40}
          y={TOP}
          cellPx={ROW}
          kind="score"
          numbers
        />
      ))}
      <text className="fcn__label" x={RIGHT + 66} y={TOP + 16 * ROW + 14}>
        {text.columns}
      </text>
      <Scores {...props} />
    </>
  )
}

function Filters(props: PictureProps) {
  const { text } = props
  return (
    <>
      <Picture {...props} />
      {[1, 2].map((label) => {
        const y = label === 1 ? TOP : BOTTOM
        return (
          <g key={label}>
            <Label x={RIGHT} y={y}>
              {text.filter(text.classes[label]!)}
            </Label>
            <Grid values={filters[label]!} x={RIGHT} y={y} cellPx={CELL - 2} kind="score" numbers />
          </g>
        )
      })}
      <Scores {...props} />
    </>
  )
}

interface QuarterProps {
  x: number
  y: number
  label: string
}

function ScoreMap({ x, y, label, of }: QuarterProps & { of: number }) {
  return (
    <>
      <Label x={x} y={y}>
        {label}
      </Label>
      <Grid values={scores[of]!} x={x} y={y} cellPx={CELL} kind="score" numbers />
    </>
  )
}

function Slide(props: PictureProps) {
  const { text, chosen } = props
  const cell = (x: number, y: number) => (
    <Outline x={x + chosen.column * CELL} y={y + chosen.row * CELL} width={CELL} />
  )
  return (
    <>
      <Picture {...props} />
      <Label x={RIGHT} y={TOP}>
        {text.coarse}
      </Label>
      <Grid values={coarse} x={RIGHT} y={TOP} cellPx={CELL} kind="class" />
      <ScoreMap x={LEFT} y={BOTTOM} label={text.scoresOf(text.classes[1]!)} of={1} />
      <ScoreMap x={RIGHT} y={BOTTOM} label={text.scoresOf(text.classes[2]!)} of={2} />
      {cell(RIGHT, TOP)}
      {cell(LEFT, BOTTOM)}
      {cell(RIGHT, BOTTOM)}
    </>
  )
}

function Upsample({ text, chosen }: PictureProps) {
  return [1, 2].map((label) => {
    const y = label === 1 ? TOP : BOTTOM
    const [row, column] = [chosen.row * STRIDE, chosen.column * STRIDE]
    return (
      <g key={label}>
        <ScoreMap x={LEFT} y={y} label={text.scoresOf(text.classes[label]!)} of={label} />
        <Label x={RIGHT} y={y}>
          {text.fine}
        </Label>
        <Grid values={upsampled[label]!} x={RIGHT} y={y} cellPx={PIXEL} kind="score" />
        <Outline x={LEFT + chosen.column * CELL} y={y + chosen.row * CELL} width={CELL} />
        <Outline x={RIGHT + column * PIXEL} y={y + row * PIXEL} width={PIXEL} />
      </g>
    )
  })
}

function Decide({ text }: PictureProps) {
  const wrong = (row: number, column: number) => answer[row]![column] !== truth[row]![column]
  return (
    <>
      <Label x={LEFT} y={TOP}>
        {text.image}
      </Label>
      <Grid values={image} x={LEFT} y={TOP} cellPx={PIXEL} kind="ink" />
      <Label x={RIGHT} y={TOP}>
        {text.truth}
      </Label>
      <Grid values={truth} x={RIGHT} y={TOP} cellPx={PIXEL} kind="class" />
      <Label x={LEFT} y={BOTTOM}>
        {text.coarse}
      </Label>
      <Grid values={coarse} x={LEFT} y={BOTTOM} cellPx={CELL} kind="class" />
      <Label x={RIGHT} y={BOTTOM}>
        {text.answer}
      </Label>
      <Grid values={answer} x={RIGHT} y={BOTTOM} cellPx={PIXEL} kind="class" wrong={wrong} />
    </>
  )
}

/** One picture a step, in their order. */
export const pictures = [Dense, Filters, Slide, Upsample, Decide] as const
