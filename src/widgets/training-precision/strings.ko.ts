import type { en } from './strings.en'

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '적은 비트로 학습하기',
  lead: '출발점도, 이미지의 순서도, 드롭아웃도 같은 학습 여덟 가지예요. 수를 어떻게 반올림하는지만 달라요. 어떤 반올림이 학습을 망치고, 무엇이 되살릴까요?',
  names: {
    float32: 'float32',
    float16: '모두 float16',
    'float16-master': 'float16, 주 가중치',
    'float16-scaled': 'float16, 주 가중치, 손실 키우기',
    'float16-shrunk': 'float16, 주 가중치, 손실 줄이기',
    'fp8-master': 'FP8, 주 가중치',
    'fp8-scaled': 'FP8, 주 가중치, 손실 키우기',
    sign: '1비트 가중치',
  },
  what: {
    float32: '아무것도 반올림하지 않아요. 다른 학습을 견주어 볼 기준이에요.',
    float16:
      '가중치, 활성화, 기울기, Adam이 기억하는 두 값까지 모두 반정밀도로 반올림하고, 다른 것은 남겨 두지 않아요.',
    'float16-master':
      '활성화와 기울기는 위와 같지만 가중치와 Adam의 기억은 float32로 따로 간직해요. 계산에 쓰는 값만 반올림해요.',
    'float16-scaled':
      '여기에 더해, 기울기를 구하기 전에 손실에 65,536을 곱해요. 기울기가 넘치면 그 스텝을 건너뛰고 곱하는 수를 절반으로 줄여요.',
    'float16-shrunk':
      '처방을 거꾸로 쓴 실험이에요. 손실을 65,536으로 나누어, 다른 신경망에서 있을 수 있는 만큼 기울기를 작게 만들어요.',
    'fp8-master':
      '8비트예요. 가중치와 활성화는 E4M3, 기울기는 E5M2로 반올림해요. 주 가중치와 Adam의 기억은 float32예요.',
    'fp8-scaled': '8비트에서, float16 때와 같은 방법으로 손실을 키워요.',
    sign: '가중치는 부호에 텐서의 평균 크기를 곱한 값으로 계산해요. 기울기는 반올림이 없었던 것처럼 뒤에 있는 실수 가중치를 움직여요.',
  },

  table: '모든 학습',
  training: '학습',
  accuracy: '시험 정확도',
  loss: '마지막 손실',
  became0: '0이 된 기울기',
  noNumber: '깨짐',
  own: '여기서 계산한 값',
  ownKey: '● 여기서 계산한 값, 나머지는 미리 계산한 값',
  pending: '–',

  curves: '손실',
  curvesUnit: '내트, 10스텝의 평균, 로그 눈금',
  steps: '스텝(이미지 50장씩)',
  curvesAlt: (name, loss, single) => `200스텝 동안의 손실. ${name}: ${loss}, float32: ${single}에서 끝나요.`,
  others: '나머지',

  gradients: '기울기의 크기',
  gradientsUnit: '활성화의 기울기, 0은 빼고',
  gradientsAlt: (lost, format) =>
    `2의 거듭제곱으로 나눈 기울기의 히스토그램. ${lost}가 ${format}에서 0이 되는 곳에 있어요.`,
  becomes0: (format) => `${format}: 0`,
  tooLarge: '∞',
  shift: '머릿속에서 손실에 한 번 더 곱하기',
  shiftValue: (power) => `× ${power}`,
  shiftReading: (format, lost, over) =>
    `이러면 ${format}에서 0이 되는 기울기는 ${lost}, 무한대가 되는 기울기는 ${over}예요.`,

  readings: {
    flow: '0이 된 활성화의 기울기',
    parameters: '0이 된 가중치의 기울기',
    scale: '마지막에 손실에 곱한 수',
    skipped: '건너뛴 스텝',
  },

  trainOne: '이 학습을 여기서 하기',
  trainAll: '여기서 모두 학습하기',
  stop: '멈추기',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (name, done, of, work) =>
    work === 'train' ? `${name}: ${of}스텝 가운데 ${done}` : `${name}: 시험 이미지 ${of}장 가운데 ${done}장`,
  secondsLeft: (seconds) =>
    seconds < 90 ? `약 ${Math.ceil(seconds)}초 남음` : `약 ${Math.round(seconds / 60)}분 남음`,
  announced: (name, accuracy) => `${name}: 시험 이미지의 ${accuracy}를 맞혔어요. 여기서 계산한 값이에요.`,
  failed: '학습이 끊겼어요:',
  failedThen: '그 전에 계산한 값은 남아 있어요. 다시 하거나 페이지를 새로 고쳐 보세요.',
  lost: '늘 같은 숫자만 대답해도 이만큼은 맞아요. 배운 것이 거의 없다는 뜻이에요.',

  recorded: (date, machine) => `${date}에 미리 계산한 값이에요(${machine}).`,
  javascript: '자바스크립트',
  computed: (backend) => `●가 붙은 줄은 이 탭에서 ${backend}로 학습했어요.`,
  method:
    '고친 DeepConvNet(드롭아웃 있음)을 Adam, 학습률 0.002로 첫 5,000장에서 50장씩 200스텝 학습하고 10,000장 모두로 시험했어요. 층 안의 합, 소프트맥스, 손실은 32비트예요. 반올림은 가까운 쪽으로, 딱 가운데면 짝수 쪽으로 정확히 해요. 흉내 내는 데 시간이 더 들 뿐 빨라지지 않아요. 정확도를 보는 실험이지 속도를 보는 실험이 아니에요.',

  problem: (given, used) =>
    `주소에 “training=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 보여 주는 것: ${used}`,
  dismiss: '닫기',
}
