/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import type { Refusal } from '../../engine/protocol'

const en = {
  heading: 'Layer by layer',
  lead: 'Where does your device spend the time? Each layer is run for real, on random weights, and timed by itself.',
  net: 'What is run',
  alexnet: 'AlexNet, forward',
  'deep-convnet': 'DeepConvNet, a training step',
  batch: 'Images at once',
  images: (n: number) => (n === 1 ? '1 image' : `${n} images`),
  whole: (ms: string, gflops: string) => `${ms} ms, ${gflops} GFLOP/s`,
  recordedHere: 'recorded',
  publishedGpu: 'A GPU, Jia 2014',
  publishedCpu: 'A CPU, Jia 2014',
  macs: 'Multiply-adds, counted',
  verdict: (here: string, where: string, n: number) =>
    `With ${n === 1 ? '1 image' : `${n} images`} at once, convolution takes ${here} of the time on ${where}.`,
  detail: 'The layers, as',
  time: 'time',
  work: 'arithmetic and bytes',
  place: 'On',
  table: (where: string) => `Every layer, on ${where}`,
  layer: 'Layer',
  ms: 'ms',
  forward: 'forward',
  backward: 'backward',
  here: 'Here',
  gpu: 'GPU',
  cpu: 'CPU',
  ofMacs: 'of the multiply-adds',
  published: 'published',
  mflop: 'MFLOP',
  megabytes: 'MB',
  perByte: 'FLOP per byte',
  reached: 'GFLOP/s reached',
  workNote:
    'Counted, not measured: two operations for a multiply-add, and each number that goes in or comes out read or written once, four bytes each. Only the last column holds a measured time.',
  timeNote: 'Per cent of the whole. A dash: the chart has no label there, or the layer multiplies nothing.',
  measure: 'Measure this device',
  measureSlow: (where: string) => `Measure ${where} too`,
  emulated: (where: string) =>
    `${where} is emulated by the processor here: there is no graphics card behind it, and it is slower than the processor itself. Measure it if you want to see that.`,
  notMeasured: 'Not on this device:',
  stop: 'Stop',
  stopping: 'Stopping after this layer',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab and would be measured along. Stop it first, or let it end.',
  progress: (where: string, layer: string, done: number, of: number) =>
    `${where}: ${layer}, ${done + 1} of ${of}`,
  step: 'all layers, forward and backward',
  failed: 'Not everything could be measured:',
  failedThen: 'What was measured stays. Try again, or reload the page.',
  none: 'Nothing measured for this setting yet. Press the button.',
  recorded: (date: string, browser: string, cores: number) =>
    `Recorded on ${date} with ${browser} on ${cores} cores, other work going on beside it; the button measures your device.`,
  own: 'Measured in this tab.',
  method:
    'Each time is the median of several measurements after one to warm up, and each waits until the device has finished. AlexNet is as published, with 227×227 images and two groups in conv2, conv4 and conv5, computed one after the other; normalisation stands behind the pooling, as in the chart.',
  methodStep:
    'Each time is the median of several measurements on one thread, after one to warm up, with a batch of 100 images. Forward and backward together.',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
  javascript: 'JavaScript',
}
export type Strings = typeof en

const ko: Strings = {
  heading: '층마다 재기',
  lead: '여러분의 기기는 어디에 시간을 쓸까요? 가중치는 무작위로 두고, 층 하나하나를 실제로 돌려 따로 재요.',
  net: '돌릴 것',
  alexnet: 'AlexNet 순전파',
  'deep-convnet': 'DeepConvNet 학습 한 스텝',
  batch: '한꺼번에 넣는 이미지',
  images: (n) => `${n}장`,
  whole: (ms, gflops) => `${ms} ms, ${gflops} GFLOP/s`,
  recordedHere: '미리 잰 값',
  publishedGpu: 'GPU, Jia 2014',
  publishedCpu: 'CPU, Jia 2014',
  macs: '곱셈-덧셈, 센 값',
  verdict: (here, where, n) => `${where}에서 이미지를 ${n}장씩 넣으면 합성곱이 시간의 ${here}를 써요.`,
  detail: '층에서 볼 것',
  time: '시간',
  work: '계산량과 바이트',
  place: '어디에서',
  table: (where) => `${where}의 모든 층`,
  layer: '층',
  ms: 'ms',
  forward: '순전파',
  backward: '역전파',
  here: '여기',
  gpu: 'GPU',
  cpu: 'CPU',
  ofMacs: '곱셈-덧셈의 몫',
  published: '발표된 값',
  mflop: 'MFLOP',
  megabytes: 'MB',
  perByte: '바이트당 FLOP',
  reached: '실제 GFLOP/s',
  workNote:
    '재지 않고 센 값이에요. 곱셈-덧셈 하나를 연산 둘로, 드나드는 수는 저마다 한 번씩 4바이트로 읽거나 쓴다고 셌어요. 마지막 열만 잰 시간으로 나눈 값이에요.',
  timeNote: '전체에서 차지하는 퍼센트예요. 줄표는 차트에 값이 없거나 곱셈이 없는 층이라는 뜻이에요.',
  measure: '이 기기에서 재기',
  measureSlow: (where) => `${where}도 재기`,
  emulated: (where) =>
    `여기서는 ${where}${where.endsWith('GL') ? '을' : '를'} 프로세서가 흉내 내요. 뒤에 그래픽 카드가 없어서 프로세서를 그냥 쓰는 것보다 느려요. 얼마나 느린지 보고 싶다면 재 보세요.`,
  notMeasured: '이 기기에 없는 것:',
  stop: '멈추기',
  stopping: '이 층까지만 재고 멈춰요',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어서 측정에 섞여 들어가요. 학습을 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (where, layer, done, of) => `${where}: ${layer}, ${of}개 중 ${done + 1}번째`,
  step: '모든 층의 순전파와 역전파',
  failed: '모두 재지는 못했어요:',
  failedThen: '잰 값은 남아 있어요. 다시 재거나 페이지를 새로 고쳐 보세요.',
  none: '이 설정으로 잰 값이 아직 없어요. 버튼을 눌러 재 보세요.',
  recorded: (date, browser, cores) =>
    `${date}에 ${browser}, 코어 ${cores}개에서 다른 일과 함께 돌리며 미리 잰 값이에요. 버튼을 누르면 이 기기에서 재요.`,
  own: '이 탭에서 잰 값이에요.',
  method:
    '한 번 돌려 준비시킨 다음 여러 번 재서 중앙값을 적었고, 잴 때마다 기기가 일을 마칠 때까지 기다렸어요. AlexNet은 발표된 그대로예요. 이미지는 227×227이고, conv2·conv4·conv5의 두 그룹은 차례로 계산해요. 정규화는 차트처럼 풀링 뒤에 두었어요.',
  methodStep:
    '100장 배치를 스레드 하나로 돌렸어요. 한 번 돌려 준비시킨 다음 여러 번 잰 중앙값이고, 순전파와 역전파를 더했어요.',
  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
  javascript: '자바스크립트',
}

export const strings = { en, ko }

export { backendWords } from '../../training/backendWords'

const REFUSALS: Record<'en' | 'ko', Partial<Record<Refusal, string>>> = {
  en: {
    'no-webgpu-api': 'this browser has none',
    'no-adapter': 'no graphics card answered',
    'no-webgl2': 'this browser has none of version 2',
    'failed-to-start': 'it did not start',
    lost: 'it was lost',
  },
  ko: {
    'no-webgpu-api': '이 브라우저에 없어요',
    'no-adapter': '응답하는 그래픽 카드가 없어요',
    'no-webgl2': '이 브라우저에 2판이 없어요',
    'failed-to-start': '시작되지 않았어요',
    lost: '연결이 끊겼어요',
  },
}
export const refusalWords = (refusal: Refusal, language: 'en' | 'ko'): string | undefined =>
  REFUSALS[language][refusal]
