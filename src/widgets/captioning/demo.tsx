/** The lab in its states, by a caption made up of the truth: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { captionOf } from '../../math/scenes/generate'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { tokensOf, VOCABULARIES, type VocabularyName } from '../../math/scenes/vocabulary'
import type { Answer } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { FIRST } from './session'

const scene = pocketScene(0)
const STATE = 40

function madeUp(vocabulary: VocabularyName): Answer {
  const tokens = [...tokensOf(captionOf(scene, pocket, vocabulary === 'en' ? 'en' : 'ko')!, vocabulary), 0]
  const step = (read: number | null, next: number, i: number) => ({
    read,
    h: Array.from({ length: STATE }, (_, k) => Math.sin(k + i)),
    c: Array.from({ length: STATE }, (_, k) => Math.cos(k * i)),
    logs: VOCABULARIES[vocabulary].map((_, token) => Math.log(token === next ? 0.8 : 0.01 / (1 + token))),
  })
  return {
    vocabulary,
    cell: 'lstm',
    tokens,
    logs: tokens.map(() => Math.log(0.8)),
    steps: [step(null, 0, 0), ...tokens.map((token, i) => step(tokens[i - 1] ?? 0, token, i + 1))],
    rounds: tokens.map((_, i) => ({
      kept: [{ tokens: tokens.slice(0, i + 1), log: Math.log(0.8 ** (i + 1)) }],
    })),
    ms: 30,
  }
}

const score = { exact: 0.85, bleu: [0.95, 0.93, 0.92, 0.9] }
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  held: {
    scenes: 100,
    seed: 1,
    greedy: {
      'en-lstm': score,
      'ko-lstm': score,
      'ko-syllables-lstm': score,
      'en-rnn': score,
      'ko-rnn': score,
    },
    beam: { 'en-lstm': score, 'ko-lstm': score },
    beamWidth: 3,
  },
  answers: [],
}

const IDLE: PanelProps['training'] = {
  status: 'idle',
  isBusy: false,
  step: 0,
  steps: 480,
  losses: [],
  judged: [],
  ms: 0,
  detail: null,
  onStart: () => undefined,
  onPause: () => undefined,
  onResume: () => undefined,
  onReset: () => undefined,
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, scene, recording }}
      setting={FIRST}
      answer={madeUp(language)}
      before={null}
      source="recorded"
      failure={null}
      hasOwn={false}
      asksOwn={false}
      problems={[]}
      training={IDLE}
      send={nothing}
      onAsk={nothing}
      onAskOwn={nothing}
      onWord={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  recorded: panel(),
  'beam, a word put in': panel({
    setting: { ...FIRST, vocabulary: 'en', choice: 'beam', prefix: [1, 2], at: 3 },
    answer: madeUp('en'),
    before: madeUp('en').tokens,
    source: 'live',
  }),
  'syllables, drawn, trained here': panel({
    setting: { ...FIRST, vocabulary: 'ko-syllables', choice: 'draw' },
    answer: madeUp('ko-syllables'),
    source: 'live',
    hasOwn: true,
    asksOwn: true,
    training: {
      ...IDLE,
      status: 'done',
      step: 480,
      losses: Array.from({ length: 480 }, (_, i) => 3 / (1 + i / 20)),
      judged: [
        { step: 0, score: 0, scenes: 40 },
        { step: 240, score: 0.3, scenes: 40 },
        { step: 480, score: 0.5, scenes: 40 },
      ],
      ms: 90_000,
    },
  }),
  'another scene, nonsense in the link': panel({
    setting: { ...FIRST, number: 9 },
    answer: null,
    source: 'none',
    problems: [{ key: 'cell', given: 'gru', used: 'lstm' }],
  }),
}
