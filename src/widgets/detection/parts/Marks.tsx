import { BoxMark } from '../../../figures/DigitScene'
import type { Detection, Truth } from '../../../math/detection/averagePrecision'
import type { Verdict } from '../../../math/detection/verdict'
import { CELLS, objectnessByCell, type Answer, type Step } from '../model'

interface Props {
  answer: Answer
  step: Step
  answers: readonly Detection[]
  verdict: Verdict
  truths: readonly Truth[]
}

const CELL = 96 / CELLS

/** What is drawn over the scene in each step. */
export function Marks({ answer, step, answers, verdict }: Props) {
  switch (step) {
    case 'anchors':
      return [...objectnessByCell(answer.objectness)].map((share, cell) =>
        share < 0.05 ? null : (
          <rect
            key={cell}
            className="detection__cell"
            x={(cell % CELLS) * CELL}
            y={Math.floor(cell / CELLS) * CELL}
            width={CELL}
            height={CELL}
            opacity={0.75 * share}
          />
        ),
      )
    case 'candidates':
      return answer.candidates.map(({ box, score }, i) => (
        <g key={i} opacity={0.2 + 0.6 * score}>
          <BoxMark box={box} kind="candidate" />
        </g>
      ))
    case 'proposals':
      return answer.proposals.map(({ box }, i) => (
        <BoxMark key={i} box={box} kind="candidate" label={String(i + 1)} />
      ))
    case 'regions':
      return answer.corrected.map((box, i) => (
        <g key={i}>
          <BoxMark box={answer.proposals[i]!.box} kind="removed" />
          <BoxMark box={box} />
        </g>
      ))
    case 'answers':
      return (
        <>
          {verdict.missed.map(({ box }, i) => (
            <BoxMark key={`missed${i}`} box={box} kind="removed" />
          ))}
          {answers.map(({ box, label }, i) => (
            <BoxMark
              key={i}
              box={box}
              kind={verdict.isRight[i] ? 'answer' : 'candidate'}
              label={`${label} ${verdict.isRight[i] ? '✓' : '✗'}`}
            />
          ))}
        </>
      )
  }
}
