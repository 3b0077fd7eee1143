import type { en } from './strings.en'

const OPTIMIZERS = { sgd: 'SGD', momentum: '모멘텀', adagrad: 'AdaGrad', adam: 'Adam' }

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '비트 줄이기',
  lead: '비트가 몇 개면 될까요? 먼저 수 하나의 비트를 뒤집어 보고, 그다음 신경망의 가중치에서 비트를 줄여 보세요.',

  numberPart: '수의 비트',
  format: '형식',
  formatBits: (bits) => `${bits}비트`,
  number: '저장할 수',
  examples: '보기',
  unreadable: '수로 읽을 수 없어요. 저장된 값은 바로 전의 수 그대로예요. 0.1이나 -3e-7처럼 적어 보세요.',
  bits: '비트. 스페이스로 뒤집고 화살표로 옮겨요',
  sign: '부호',
  exponent: '지수',
  fraction: '가수',
  bit: ({ part, power }, powerOfTwo) =>
    part === 'sign'
      ? '부호: 1이면 음수'
      : part === 'exponent'
        ? `지수, 이 비트의 값은 ${2 ** power}`
        : `가수, 이 비트의 값은 ${powerOfTwo}`,
  bitsHint: '비트를 누르면 뒤집혀요. 마우스로 누른 채 죽 그으면 여러 비트를 한꺼번에 바꿔요.',
  exponentSlider: '지수',
  fractionSlider: '가수',
  stored: '저장된 값',
  asProduct: '풀어 쓰면',
  error: '반올림 오차',
  none: '없음',
  gap: '다음 수까지의 간격',
  below: '바로 아래의 수',
  above: '바로 위의 수',
  goBelow: '바로 아래의 수로 가기',
  goAbove: '바로 위의 수로 가기',
  noNeighbour: '없음',
  ruler: (place) => `저장하려던 수는 아래 이웃에서 위 이웃까지의 ${place} 자리에 있어요.`,
  asked: '저장하려던 수',
  storedTick: '저장된 값',
  exact: '정확히 저장돼요.',
  rounded: (share) => `반올림됐어요. 수의 ${share}만큼 어긋나요.`,
  lost: (smallest) => `너무 작아서 0이 돼요(이 형식에서 0보다 큰 가장 작은 수: ${smallest}).`,
  overflow: (largest, becomes) =>
    `넘쳤어요. ${becomes === 'NaN' ? 'NaN이' : `${becomes}가`} 돼요(이 형식에서 가장 큰 수: ${largest}).`,
  infinity: '무한대를 뜻하는 비트예요. 지수는 모두 1, 가수는 모두 0이에요.',
  nan: '수가 아님(NaN)을 뜻하는 비트예요.',
  subnormal: '지수가 모두 0이라서 1 대신 0으로 시작하고, 쓸 수 있는 자릿수가 줄어요.',

  dialPart: '신경망의 비트',
  dialLead:
    '학습을 마친 DeepConvNet이 가중치를 반올림한 채 시험 숫자 10,000장을 읽어요. 원하면 층의 출력도 반올림해요. 합은 32비트로 구하고, 다시 학습하지 않아요.',
  net: '신경망',
  asInTheBook: '책 그대로',
  repaired: '고친 것',
  trained: '직접 학습한 것',
  trainFirst: '직접 학습한 신경망도 이 브라우저에 남아 있으면 여기서 잴 수 있어요.',
  trainingLab: '8.1.1절의 학습 실험실로 가기',
  kept: ({ variant, optimizer, learningRate, batchSize, seed }, steps, of, n) =>
    `직접 학습한 것: ${variant === 'book' ? '책 그대로' : '고친 것'}, ${OPTIMIZERS[optimizer]}, 학습률 ${learningRate}, 배치 ${batchSize}장, 시드 ${seed}. 이미지 ${n}장으로 ${of}스텝 가운데 ${steps}스텝을 마쳤어요.`,
  keptAugmented: '이미지를 확장해 가며 학습했어요.',
  keptAccuracy: (accuracy, images) =>
    images === '10,000'
      ? `마지막으로 물었을 때 시험 이미지 10,000장 가운데 ${accuracy}를 맞혔어요.`
      : `마지막으로 물었을 때 앞의 시험 이미지 ${images}장 가운데 ${accuracy}를 맞혔어요.`,
  keptUnasked: '아직 시험 이미지를 물어보지 않았어요.',
  halfFile: '이 신경망의 파일은 처음부터 반정밀도 수로 되어 있어서 float16에서는 달라질 것이 없어요.',
  wholeFile: '이 신경망의 파일은 32비트 수로 되어 있어요.',
  dial: '가중치 하나의 비트',
  dialValue: (bits, name) => `${bits}비트, ${name}`,
  integers: (bits) => `int${bits}`,
  signs: '부호 × 평균',
  activations: '활성화도 반올림',
  activationsHint:
    '픽셀과 층의 출력도 같은 규칙으로 반올림해요. 로짓 10개만 그대로 둬요. 부동소수점은 그 형식으로, 정수는 100장 묶음에서 0부터 최댓값까지 고른 간격으로, 1비트는 켜졌는지 아닌지에 평균을 곱해서요.',
  noise: '픽셀의 잡음',
  noiseValue: (tenths) => (tenths === 0 ? '없음' : `σ = 0.${tenths}`),
  unmeasured: '미리 잰 값이 없어요. 버튼을 누르면 여기서 재요.',
  accuracy: '시험 정확도',
  size: '크기',
  kilobytes: (kB) => `${kB} kB`,
  share: (times) => `float32의 ${times}분의 1`,
  newErrors: '새 오답',
  repairedErrors: (n) => `새로 맞힌 것 ${n}장`,
  agree: 'float32와 같은 답',
  ofImages: (n) => `10,000장 가운데 ${n}장`,
  missed: (n) => `${n}장 틀림`,
  table: '정밀도마다',
  precision: '가중치',
  own: '여기서 잰 값',
  ownKey: '● 여기서 잰 값, 나머지는 미리 잰 값',
  filters: '첫 층의 필터 16개',
  valuesLeft: (n) =>
    n === '1' ? '값이 하나만 남았어요.' : `가중치 144개에 서로 다른 값이 ${n}가지 남았어요.`,
  filtersAlt: '3×3 가중치로 된 필터 16개. 파랑은 양수, 주황은 음수, 진할수록 큰 값이에요.',
  errorsTitle: (shown, all) =>
    shown < Number(all.replace(/\D/g, '')) ? `새로 틀린 ${all}장 가운데 앞의 ${shown}장` : '새로 틀린 숫자',
  noErrors: '새로 틀린 숫자가 없어요.',
  digitCaption: (label, predicted) => `${label} → ${predicted}`,
  digitLabel: (index, label, predicted) =>
    `시험 이미지 ${index}번: 정답 ${label}, 이제 ${predicted}${[0, 3, 6].includes(predicted) ? '으로' : '로'} 읽어요`,
  noDigits: '이미지를 불러오지 못했어요.',
  collapsed: '열에 하나쯤은 찍어도 맞아요. 신경망이 무너진 거예요.',

  measureOne: (name) => `여기서 재기: ${name}`,
  measureAll: '여기서 모두 재기',
  stop: '멈추기',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어요. 학습을 일시 정지하거나 끝날 때까지 기다린 다음에 재 주세요.',
  progress: (done, of, name) => `답 ${of}개 가운데 ${done}개, 지금은 ${name}`,
  announced: (name, right) => `${name}: 10,000장 가운데 ${right}장을 맞혔어요. 여기서 잰 값이에요.`,
  failed: '측정이 끊겼어요:',
  failedThen: '그 전에 잰 값은 남아 있어요. 다시 재거나 페이지를 새로 고쳐 보세요.',
  recorded: (date, machine) => `${date}에 미리 잰 값이에요(${machine}). 버튼을 누르면 이 기기에서 재요.`,
  measured: (backend) => `●가 붙은 줄은 이 탭에서 ${backend}로 쟀어요. 비교하려고 float32도 함께 쟀어요.`,
  method:
    '부동소수점 형식은 매개변수를 모두 반올림해요. 정수는 텐서마다 −최댓값부터 최댓값까지 고른 간격이고, 부호 × 평균은 가중치의 부호만 남겨요. 이 둘은 편향 284개와 텐서마다 하나인 배율을 32비트로 두고, 크기에 넣어 셌어요.',

  timesPart: '반정밀도와 시간',
  timesLead:
    '비트가 반이면 메모리에서 가져올 바이트도 반이에요. 그렇다고 층이 늘 더 빨리 끝나지는 않아요. 무엇으로 계산하느냐에 달렸어요.',
  half: {
    native: (backend) =>
      `${backend}에서 계산했어요. 이 장치에는 16비트 형식이 따로 있어요. float16에서는 픽셀, 매개변수, 출력이 모두 16비트로 놓이고, 층 안의 합만 32비트예요.`,
    packed: (backend) =>
      `${backend}에서 계산했어요. 이 장치에는 16비트 형식이 없어서 float16에서는 수 두 개를 32비트 한 칸에 나눠 담아요. 메모리는 반이고, 곱하기 전에 32비트로 늘리며, 합도 32비트예요.`,
    emulated: (backend) =>
      `${backend}에서 계산했어요. 여기에는 16비트 수가 없어서 float16은 흉내만 내요. 층은 32비트로 계산하고, 그 출력을 반올림해요. 반정밀도의 답은 알 수 있지만, 일이 더 늘 뿐 시간은 줄지 않아요.`,
  },
  timesTable: (batch) => `이미지 ${batch}장의 순전파에 걸린 밀리초`,
  layer: '층',
  speedUp: '빠르기(배)',
  allLayers: '모두',
  timeHere: '여기서 층마다 시간 재기',
  timing: '층마다 재고 있어요…',
  timesBusy:
    '이 탭에서 학습이 돌고 있거나 멈춰 있어요. 처음으로 되돌리거나 끝날 때까지 기다린 다음에 재 주세요.',
  timesRecorded: (date, machine, backend) => `${date}에 ${backend}에서 미리 잰 값이에요(${machine}).`,
  timedHere: (backend) => `이 탭에서 ${backend}로 잰 값이에요. 여러 번 재어 가운데 값을 골랐어요.`,
  javascript: '자바스크립트',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  absent: (used) =>
    `“net=trained”는 직접 학습한 신경망을 뜻하는데 이 브라우저에는 남아 있지 않아요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
