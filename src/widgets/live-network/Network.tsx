/** The live network as a picture of its props: no worker. `View` connects it, demos hand in made-up states. */
import { DigitImage } from '../../figures/DigitImage'
import type { Input, Language, State } from './model'
import { Answer } from './parts/Answer'
import { Digits } from './parts/Digits'
import { Drawing } from './parts/Drawing'
import { FeatureMaps } from './parts/FeatureMaps'
import { recorded } from './recorded'
import { stringsOf } from './strings'
import './live-network.css'

const BLANK = new Uint8Array(784)
const shownDigit = recorded.digits[recorded.shown]!

export interface NetworkProps {
  input: Input
  state: State
  /** From the image to the picture; null while nothing was computed. */
  ms: number | null
  /** Whether the reader gave the input. */
  isNews: boolean
  /** The pointer or the focus came to it. */
  onCome(): void
  onDrawing(pixels: Uint8Array, isEmpty: boolean): void
  onDigit(label: number): void
  language: Language
}

/** A digit, everything that the six convolutions make of it, and ten bars. */
export function Network({ input, state, ms, isNews, onCome, onDrawing, onDigit, language }: NetworkProps) {
  const t = stringsOf(language)
  const isRecording = state.status === 'recorded' || state.status === 'failed'
  const digit = input.kind === 'digit' ? input : null
  const seen = isRecording ? shownDigit.pixels : input.kind === 'empty' ? BLANK : input.pixels
  const reading = state.status === 'live' ? state.reading : null
  const valuesOf = (name: string) =>
    isRecording ? 'recorded' : (reading?.layers.find((layer) => layer.name === name)?.values ?? null)
  return (
    <section
      className="live-network"
      aria-label={t.title}
      data-status={state.status}
      onPointerEnter={onCome}
      onFocus={onCome}
    >
      <Drawing digit={digit?.pixels ?? null} onImage={onDrawing} t={t} />
      <div className="live-network__flow">
        <div className="live-network__layer live-network__layer--input">
          <span className="live-network__name">
            {t.input} <span className="live-network__shape">1×28×28</span>
          </span>
          <DigitImage pixels={seen} sizePx={56} label={t.seen} />
          <Digits chosen={digit?.label ?? null} onChoose={onDigit} t={t} />
        </div>
        {recorded.layers.map((layer) => (
          <FeatureMaps key={layer.name} layer={layer} values={valuesOf(layer.name)} t={t} />
        ))}
      </div>
      <Answer
        probabilities={isRecording ? recorded.probabilities : (reading?.probabilities ?? null)}
        isNews={isNews}
        t={t}
      />
      <div className="live-network__foot">
        <p role={state.status === 'failed' ? 'alert' : undefined} data-testid="origin">
          {state.status === 'failed'
            ? t.failed
            : state.status === 'live'
              ? t.live(ms === null ? '…' : ms.toFixed(0))
              : t.recorded(
                  shownDigit.label,
                  shownDigit.index,
                  `${(100 * recorded.testAccuracy).toFixed(2)}%`,
                )}
        </p>
        <p>{t.key}</p>
      </div>
    </section>
  )
}
