/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import { backendWords } from '../../training/backendWords'
import type { Refusal } from '../../engine/protocol'
import type { Entry } from './model'

const en = {
  heading: 'Bench',
  lead: 'How many images a second does this device train, and where in the network does the time go?',
  run: 'Measure this device',
  again: 'Measure again',
  stop: 'Stop',
  stopping: 'Stopping after this measurement',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab and would be measured along. Stop it first, or let it end.',
  progress: (done: number, of: number) => `Measurement ${done + 1} of ${of}`,
  now: (entry: string) => `Now: ${entry}`,
  ended: (n: number) => `${n} measurements made.`,
  train: 'Training',
  infer: 'Classifying',
  layers: 'Layer by layer',
  paceUnit:
    'images a second; a bar ends at the median of five runs, the thin line spans the slowest and the fastest',
  layersUnit: (backend: string) => `a batch of 100 on ${backend}, median milliseconds and GFLOP/s`,
  layer: 'Layer',
  forward: 'Forward',
  backward: 'Backward',
  ms: 'ms',
  gflops: 'GFLOP/s',
  failed: 'not measured:',
  refused: 'Not measured on this device',
  recorded: (date: string, browser: string, cores: number) =>
    `Recorded on ${date} with ${browser} on ${cores} cores, before your click; press the button for your own.`,
  measured: (browser: string, cores: number) => `Measured here: ${browser}, ${cores} cores, batches of 100.`,
  oneThread: 'one thread',
  workers: (n: number) => (n === 1 ? '1 worker' : `${n} workers`),
  javascript: 'JavaScript',
}

const ko: typeof en = {
  heading: '성능 측정',
  lead: '이 기기는 1초에 이미지를 몇 장이나 학습하고, 시간은 신경망의 어디에서 쓰일까요?',
  run: '이 기기 재기',
  again: '다시 재기',
  stop: '멈추기',
  stopping: '이 측정까지만 하고 멈춰요',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어서 측정에 섞여 들어가요. 학습을 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (done, of) => `측정 ${of}개 중 ${done + 1}번째`,
  now: (entry) => `지금: ${entry}`,
  ended: (n) => `측정 ${n}개를 마쳤어요.`,
  train: '학습',
  infer: '분류',
  layers: '층마다',
  paceUnit: '1초에 처리한 이미지 수. 막대 끝이 다섯 번의 중앙값, 가는 선이 가장 느린 때와 빠른 때',
  layersUnit: (backend) => `${backend}에서 100장 배치, 밀리초의 중앙값과 GFLOP/s`,
  layer: '층',
  forward: '순전파',
  backward: '역전파',
  ms: 'ms',
  gflops: 'GFLOP/s',
  failed: '재지 못함:',
  refused: '이 기기에서 재지 않은 것',
  recorded: (date, browser, cores) =>
    `${date}에 ${browser}, 코어 ${cores}개에서 미리 잰 값이에요. 버튼을 누르면 이 기기의 값을 재요.`,
  measured: (browser, cores) => `여기에서 잰 값: ${browser}, 코어 ${cores}개, 100장 배치.`,
  oneThread: '스레드 하나',
  workers: (n) => `일꾼 ${n}명`,
  javascript: '자바스크립트',
}

export const strings = { en, ko }
export type Strings = typeof en

export { backendWords }

/** Where an entry computes, in a few words. */
export const placeOf = ({ backend, workers }: Entry, t: Strings): string =>
  backend === 'wasm'
    ? `${backendWords(backend, t)}, ${workers === 0 ? t.oneThread : t.workers(workers)}`
    : backendWords(backend, t)

export const entryWords = (entry: Entry, t: Strings): string =>
  `${{ train: t.train, infer: t.infer, kernels: t.layers }[entry.suite]}, ${placeOf(entry, t)}`

const REFUSALS: Record<'en' | 'ko', Record<Refusal, string>> = {
  en: {
    'no-webgpu-api': 'this browser has no WebGPU',
    'no-adapter': 'no graphics card answered',
    'software-gpu': 'the graphics card is emulated by the processor',
    'no-webgl2': 'this browser has no WebGL 2',
    'no-simd': 'this browser has no WebAssembly SIMD',
    'failed-to-start': 'it did not start',
    lost: 'it was lost',
    slower: 'slower',
  },
  ko: {
    'no-webgpu-api': '이 브라우저에는 WebGPU가 없어요',
    'no-adapter': '응답하는 그래픽 카드가 없어요',
    'software-gpu': '그래픽 카드를 프로세서가 흉내 내고 있어요',
    'no-webgl2': '이 브라우저에는 WebGL 2가 없어요',
    'no-simd': '이 브라우저에는 WebAssembly SIMD가 없어요',
    'failed-to-start': '시작되지 않았어요',
    lost: '연결이 끊겼어요',
    slower: '더 느려요',
  },
}
export const refusalWords = (refusal: Refusal, language: 'en' | 'ko'): string => REFUSALS[language][refusal]
