/** The captioner unrolled over time: one column a step, up to the step that is shown. Schematic but for the words. */
import { greyPng } from '../DigitImage/png'
import { SCENE, scenePixels } from '../DigitScene'
import { END } from './beam'
import { wordOf, type Words } from './strings'

const COLUMN = 62
const MIDDLE = 31
const picture = greyPng(scenePixels, SCENE.width)

export interface UnrolledNetworkProps {
  /** Words of the leading sentence so far, end included once chosen. */
  said: readonly string[]
  /** The step that is shown: 0 is the image, k the k-th word. */
  step: number
  columns: number
  text: Words
}

/** Column by column: below what is read, in the middle the LSTM, above the word that the softmax chose. */
export function UnrolledNetwork({ said, step, columns, text }: UnrolledNetworkProps) {
  const spoken = said.map((word) => wordOf(word, text)).join(' ')
  return (
    <svg
      className="caption-steps__network"
      viewBox={`0 0 ${columns * COLUMN} 186`}
      role="img"
      aria-label={text.drawing(spoken || text.noWord)}
    >
      {Array.from({ length: columns }, (_, column) => (
        <g
          key={column}
          id={`caption-step-${column}`}
          className="caption-steps__column"
          data-now={column === step || undefined}
          data-later={column > step || undefined}
          transform={`translate(${column * COLUMN} 0)`}
        >
          <rect className="caption-steps__ground" x={1} y={1} width={COLUMN - 2} height={184} />
          {column > 0 && <path className="caption-steps__state" d="M-10.5 86h20m-5 -4l5 4l-5 4" />}
          <path className="caption-steps__flow" d={`M${MIDDLE} 130v-20m-4 5l4 -5l4 5`} />
          <rect className="caption-steps__cell" x={11.5} y={66} width={39} height={42} />
          <text className="caption-steps__name" x={MIDDLE} y={91}>
            LSTM
          </text>
          {column === 0 ? (
            <ImageInput noWord={text.noWord} />
          ) : (
            <Word column={column} said={said} text={text} />
          )}
        </g>
      ))}
    </svg>
  )
}

/** The first column: picture, CNN, and no word above. */
function ImageInput({ noWord }: { noWord: string }) {
  return (
    <>
      <path className="caption-steps__cnn" d="M6 147.5l9 -16h32l9 16z" />
      <text className="caption-steps__small" x={MIDDLE} y={143.5}>
        CNN
      </text>
      <image href={picture} x={6} y={149} width={50} height={31.25} />
      <text className="caption-steps__small caption-steps__quiet" x={MIDDLE} y={26}>
        {noWord}
      </text>
    </>
  )
}

/** The word that goes in, the word that comes out, and the line on which one becomes the other. */
function Word({ column, said, text }: { column: number; said: readonly string[]; text: Words }) {
  const read = column === 1 ? 'start' : said[column - 2]
  const chosen = said[column - 1]
  return (
    <>
      {read !== undefined && (
        <text className="caption-steps__word" x={MIDDLE} y={150}>
          {wordOf(read, text)}
        </text>
      )}
      {chosen !== undefined && (
        <>
          <path className="caption-steps__flow" d={`M${MIDDLE} 64v-10m-4 5l4 -5l4 5`} />
          <path className="caption-steps__softmax" d="M17 50v-6M24 50v-14M31 50v-4M38 50v-9M45 50v-3" />
          <text className="caption-steps__word caption-steps__chosen" x={MIDDLE} y={26}>
            {wordOf(chosen, text)}
          </text>
          {chosen !== END && (
            <>
              <path
                className="caption-steps__feedback"
                d={`M${MIDDLE + 18} 30c14 8 12 30 12 50v60c0 9 3 12 11 12`}
              />
              <path className="caption-steps__tip" d={`M${MIDDLE + 37} 148l5 4l-5 4`} />
            </>
          )}
        </>
      )}
    </>
  )
}
