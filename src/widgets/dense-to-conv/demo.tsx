/** The lab in its states, by made-up numbers: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { holdsDigit, PLACE_COUNT } from '../../math/scenes/pageWindows'
import { CLASSES, FIRST, MAP, NEURONS, pageOf, reduce, type Setting } from './model'
import { Panel, type PanelProps } from './Panel'
import type { DigitAnswer, GridAnswer } from './recorded'

const wave = (count: number, most: number, turn: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.fround(most * Math.sin(turn * (i + 1))))

function digitAnswer(): DigitAnswer {
  const hidden = wave(NEURONS, 8, 0.7).map((value) => Math.max(0, value))
  const scores = wave(CLASSES, 20, 1.1)
  return {
    map: wave(MAP.size, 4, 0.31).map((value) => Math.max(0, value)),
    weights: wave(MAP.size, 0.2, 0.17),
    bias: 0.06,
    dense: { hidden, scores },
    convolution: { hidden, scores: scores.map((value) => value + 2e-6) },
  }
}

/** Sure of a 3 where a digit lies whole, else of nothing. */
function gridAnswer(setting: Setting, by: number): GridAnswer {
  const page = pageOf(setting)
  const scores = new Float32Array(PLACE_COUNT * CLASSES)
  for (let place = 0; place < PLACE_COUNT; place++)
    if (holdsDigit(page, place)) scores[place * CLASSES + 3] = 9 + by
  return { scores, ms: 20 + 100 * by }
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => {
    const setting = given.setting ?? FIRST
    return (
      <Panel
        {...{ language, setting }}
        step={setting.step}
        digit={{ answer: digitAnswer(), source: 'recorded', failure: null }}
        pass={{ answer: gridAnswer(setting, 0), source: 'recorded', failure: null }}
        windows={{ answer: gridAnswer(setting, 1), source: 'recorded', failure: null }}
        recording={{ recordedAt: '2000-01-01', machine: 'a made-up machine' }}
        problems={[]}
        drawn={null}
        onDraw={nothing}
        send={nothing}
        onStep={nothing}
        onAskDigit={nothing}
        onAskPage={nothing}
        onSave={nothing}
        onDismissProblems={nothing}
        {...given}
      />
    )
  }
}

export const demos: Demos = {
  recorded: panel(),
  'folded, differences, nonsense in the link': panel({
    setting: { ...FIRST, step: 1, shown: 'difference' },
    problems: [{ key: 'sure', given: '42', used: '90' }],
  }),
  'one position, a drawn digit, no answer for the page': panel({
    setting: { ...FIRST, step: 2, digit: 3, page: 5 },
    drawn: new Uint8Array(784).fill(200, 300, 320),
    pass: { answer: null, source: 'none', failure: null },
    windows: { answer: null, source: 'none', failure: null },
  }),
  'many positions, a moved digit, windows under way': panel({
    setting: { ...reduce(FIRST, { type: 'move', digit: 0, x: 40, y: 8 }), step: 3, shown: 'windows' },
    digit: { answer: digitAnswer(), source: 'live', failure: null },
    windows: { answer: null, source: 'waiting', failure: null },
  }),
  'it did not work': panel({
    digit: { answer: null, source: 'none', failure: 'models/deep-convnet-augmented/card.json: HTTP 404' },
    pass: { answer: null, source: 'none', failure: 'the worker ended' },
    windows: { answer: null, source: 'none', failure: null },
  }),
}
