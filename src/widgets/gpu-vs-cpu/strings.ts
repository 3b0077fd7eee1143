/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import type { Place, Swept } from './model'

const en = {
  heading: 'GPU against CPU',
  lead: 'The same work on everything your device has. From which size on does the GPU win, and is there a GPU at all?',
  what: 'The work',
  product: 'A product of matrices',
  conv: 'A convolution',
  step: 'A training step',
  sizeWords: { product: 'side of the matrices', conv: 'images in the batch (conv4 of section 8.1.1)' } as Record<Swept, string>, // prettier-ignore
  axis: 'GFLOP/s',
  wins: (place: string, size: string) => `${place} overtakes one CPU core at ${size}.`,
  neverWins: (place: string) => `${place} is slower than one CPU core at every size.`,
  noGpu: (times: string) =>
    `No GPU was measured here. One CPU core with this book’s code is up to ${times} times as fast as plain JavaScript on the same core.`,
  fastest: (place: string, minutes: string) => `${place} is fastest: ${minutes} for the book’s 20 epochs.`,
  minutes: (n: string) => `${n} min`,
  hours: (n: string) => `${n} h`,
  place: 'Place',
  size: 'Size',
  ms: 'ms',
  gflops: 'GFLOP/s',
  ofPeak: 'of its peak',
  gigabytes: 'GB/s',
  images: 'images/s',
  epochs: '20 epochs',
  batchOf: (n: number) => `batch of ${n}`,
  sweepTable: 'At the largest size that was measured',
  stepTable: 'Training the network of section 8.1.1',
  peakNote:
    'The peak is the most that a place reached here in any product or convolution, not what its maker promises. GB/s as if every number were moved once.',
  stepNote:
    'The peak is the best product or convolution of the same place. Plain JavaScript and an emulated GPU train on 2 images at a time, for they need seconds. The book’s convolution multiplies less often than is counted, so its share can exceed 100%.',
  places: {
    cpu: 'JavaScript, one core',
    wasm: 'WebAssembly, one core',
    'all-cores': 'WebAssembly, all cores',
    webgl: 'WebGL',
    webgpu: 'WebGPU',
  } as Record<Place, string>,
  short: { cpu: 'JavaScript', wasm: 'WebAssembly', 'all-cores': 'all cores', webgl: 'WebGL', webgpu: 'WebGPU' } as Record<Place, string>, // prettier-ignore
  emulatedTag: 'emulated',
  emulated: (place: string) =>
    `${place} is emulated by the processor here: no graphics card stands behind it. It says nothing about GPUs; measure it only to see what emulation costs.`,
  noGpuYet: (words: string) => `Not on this device: ${words}.`,
  measure: 'Measure this device',
  measureEmulated: (place: string) => `Measure ${place} all the same`,
  stop: 'Stop',
  stopping: 'Stopping after this measurement',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab and would be measured along. Stop it first, or let it end.',
  progress: (place: string, size: string, done: number, of: number) =>
    `${place}${size}, ${done + 1} of ${of}`,
  failed: 'Not everything could be measured:',
  failedThen: 'What was measured stays. Try again, or reload the page.',
  recorded: (date: string, browser: string, cores: number) =>
    `Recorded on ${date} with ${browser} on ${cores} cores without a GPU; the button measures your device.`,
  own: 'Measured in this tab.',
  method:
    'Medians, after one run to warm up; each measurement waits until the device has finished. A size that would take longer than three seconds is left out.',
  problem: (given: string) =>
    `The link says “compare=${given}”, which makes no sense here. product is used instead.`,
  dismiss: 'Dismiss',
}
export type Strings = typeof en

/** After ‘WebGL’ a Korean particle has its form for a consonant. */
const after = (place: string, consonant: string, vowel: string) =>
  place + (place.endsWith('GL') ? consonant : vowel)

const ko: Strings = {
  heading: 'GPU와 CPU 견주기',
  lead: '이 기기에 있는 모든 것으로 같은 일을 해 봐요. GPU는 어느 크기부터 앞설까요? GPU가 있기는 할까요?',
  what: '할 일',
  product: '행렬의 곱',
  conv: '합성곱',
  step: '학습 한 스텝',
  sizeWords: { product: '행렬의 한 변', conv: '배치의 이미지 수(8.1.1절의 conv4)' },
  axis: 'GFLOP/s',
  wins: (place, size) => `크기 ${size}부터 ${after(place, '이', '가')} CPU 코어 하나를 앞서요.`,
  neverWins: (place) => `${after(place, '은', '는')} 어느 크기에서나 CPU 코어 하나보다 느려요.`,
  noGpu: (times) =>
    `여기서는 GPU를 재지 않았어요. 같은 코어 하나에서 이 책의 코드는 보통 자바스크립트보다 ${times}배까지 빨라요.`,
  fastest: (place, minutes) =>
    `가장 빠른 것은 ${after(place, '이에요', '예요')}. 책의 20에폭에 ${minutes} 걸려요.`,
  minutes: (n) => `${n}분`,
  hours: (n) => `${n}시간`,
  place: '어디에서',
  size: '크기',
  ms: 'ms',
  gflops: 'GFLOP/s',
  ofPeak: '최고 대비',
  gigabytes: 'GB/s',
  images: '이미지/초',
  epochs: '20에폭',
  batchOf: (n) => `${n}장 배치`,
  sweepTable: '잰 것 가운데 가장 큰 크기에서',
  stepTable: '8.1.1절의 신경망 학습',
  peakNote:
    '최고는 제조사가 말하는 값이 아니라, 여기서 잰 행렬 곱과 합성곱 가운데 가장 빠른 값이에요. GB/s는 숫자를 저마다 한 번씩 옮긴다고 셌어요.',
  stepNote:
    '최고는 그 자리에서 가장 빨랐던 행렬 곱이나 합성곱이에요. 보통 자바스크립트와 흉내 낸 GPU는 몇 초씩 걸려서 2장씩 학습해요. 책의 합성곱은 센 것보다 곱셈을 적게 하니 100%를 넘을 수 있어요.',
  places: {
    cpu: '자바스크립트, 코어 하나',
    wasm: 'WebAssembly, 코어 하나',
    'all-cores': 'WebAssembly, 모든 코어',
    webgl: 'WebGL',
    webgpu: 'WebGPU',
  },
  short: { cpu: '자바스크립트', wasm: 'WebAssembly', 'all-cores': '모든 코어', webgl: 'WebGL', webgpu: 'WebGPU' }, // prettier-ignore
  emulatedTag: '흉내',
  emulated: (place) =>
    `여기서는 ${after(place, '을', '를')} 프로세서가 흉내 내요. 뒤에 그래픽 카드가 없으니 GPU에 대해 아무것도 말해 주지 않아요. 흉내가 얼마나 비싼지 보고 싶을 때만 재 보세요.`,
  noGpuYet: (words) => `이 기기에 없는 것: ${words}.`,
  measure: '이 기기에서 재기',
  measureEmulated: (place) => `그래도 ${place} 재기`,
  stop: '멈추기',
  stopping: '이 측정까지만 하고 멈춰요',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어서 측정에 섞여 들어가요. 학습을 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (place, size, done, of) => `${place}${size}, ${of}개 중 ${done + 1}번째`,
  failed: '모두 재지는 못했어요:',
  failedThen: '잰 값은 남아 있어요. 다시 재거나 페이지를 새로 고쳐 보세요.',
  recorded: (date, browser, cores) =>
    `${date}에 GPU가 없는 기기에서 ${browser}, 코어 ${cores}개로 미리 잰 값이에요. 버튼을 누르면 이 기기에서 재요.`,
  own: '이 탭에서 잰 값이에요.',
  method:
    '한 번 돌려 준비시킨 다음 여러 번 재서 중앙값을 적었고, 잴 때마다 기기가 일을 마칠 때까지 기다렸어요. 3초 넘게 걸릴 크기는 재지 않아요.',
  problem: (given) =>
    `주소에 “compare=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 product를 보여 줘요.`,
  dismiss: '닫기',
}

export const strings = { en, ko }
