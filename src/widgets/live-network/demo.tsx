/** Named states of the live network: the recording, and activations made by a formula, which nobody computed. */
import type { Demos } from '../../figures/demo'
import type { Input, Language, State } from './model'
import { Network } from './Network'
import { recorded } from './recorded'

const nothing = () => {}

const madeUp: State = {
  status: 'live',
  atMs: 0,
  reading: {
    layers: [...recorded.layers, { name: 'affine2', kind: 'affine' as const, shape: [10] }].map(
      ({ name, kind, shape }) => ({
        name,
        kind,
        shape,
        values: Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) =>
          Math.max(0, Math.sin(i / 7)),
        ),
      }),
    ),
    probabilities: [0.01, 0, 0.02, 0.05, 0, 0.01, 0, 0.86, 0.02, 0.03],
  },
}

const digit = (label: number): Input => ({
  kind: 'digit',
  label,
  pixels: recorded.digits[label]!.pixels,
  atMs: 0,
})

const state = (input: Input, shown: State, ms: number | null = null) =>
  function demo(language: Language) {
    return (
      <div style={{ containerType: 'inline-size' }}>
        <Network
          {...{ input, ms, language }}
          state={shown}
          isNews={false}
          onCome={nothing}
          onDrawing={nothing}
          onDigit={nothing}
        />
      </div>
    )
  }

export const demos: Demos = {
  recorded: state(digit(recorded.shown), { status: 'recorded' }),
  'a digit chosen and read': state(digit(7), madeUp, 21),
  'pad cleared': state({ kind: 'empty' }, { status: 'empty' }),
  'network could not start': state(digit(4), { status: 'failed' }),
}
