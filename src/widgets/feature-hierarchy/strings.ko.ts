import type { en } from './strings.en'

const common = {
  pause: '잠시 멈추기',
  resume: '이어서 하기',
  reset: '기록으로 돌아가기',
  busy: '이 탭에서 다른 계산이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  failed: '계산이 끊겼어요:',
  failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
}

/** `3이`, `2가`. */
const subject = (digit: number) => `${digit}${[2, 4, 5, 9].includes(digit) ? '가' : '이'}`

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '층마다 무엇에 반응할까',
  lead: '학습한 신경망에서 층과 채널을 하나 고르세요. 어떤 실제 숫자에 가장 세게 반응할까요? 잡음에서 출발해 올라가면 어떤 이미지에 닿을까요? 그런 다음 층마다 무엇을 읽어 낼 수 있는지 재어 보세요.',

  layer: '층',
  about: (channels, map, field) =>
    `${map}×${map} 맵에 채널이 ${channels}개 있고, 뉴런 하나는 ${field}×${field}픽셀을 봐요${field > 28 ? '(이미지보다 넓어요)' : ''}.`,
  atlas: '채널들. 그림은 한가운데 뉴런이 가장 좋아하게 된 이미지(미리 계산한 것)',
  channel: (layer, channel) => `${layer}의 채널 ${channel}`,
  channelLabel: (channel) => `채널 ${channel}`,

  strongest: '시험 숫자 10,000장 가운데 가장 센 반응',
  strongestKey: {
    recorded: '미리 찾은 것',
    here: '여기서 찾은 것',
    soFar: (images) => `여기서 지금까지 ${images}장 가운데 찾은 것`,
  },
  answer: (label, index, value) => `숫자 ${label}(시험 이미지 ${index}번), 반응 ${value}`,
  favourite: (digit, count, of) =>
    count === of
      ? `${of}장이 모두 숫자 ${digit}에 대한 반응이에요.`
      : count * 2 > of
        ? `${of}장 가운데 ${count}장에서 숫자 ${subject(digit)} 나왔어요.`
        : `서로 다른 숫자에 반응해요. 어떤 숫자도 ${of}장 가운데 ${count}장을 넘지 못해요.`,
  silent: '이 채널은 지금까지 어떤 이미지에도 반응하지 않았어요. ReLU가 한 번도 열리지 않은 거예요.',
  frame: '테두리는 가장 세게 반응한 뉴런이 보는 곳이에요.',

  climb: '잡음에서 올라가기',
  climbKey: { recorded: '미리 계산한 마지막 걸음', here: '여기서 올라간 것' },
  climbAlt: (layer, channel, step) =>
    `${layer}의 채널 ${channel}을 향해 ${step}걸음 올라간 이미지예요. 한가운데 뉴런이 보는 곳만 보여요.`,
  rise: (from, to, steps) => `${steps}걸음 동안 뉴런의 값이 ${from}에서 ${to}까지 커졌어요.`,
  step: '걸음',
  stepText: (step, unit) => `${step}걸음, 뉴런의 값 ${unit}`,
  film: (step) => `${step}걸음 뒤`,

  run: {
    scan: { ...common, start: '여기서 찾기', again: '다시 찾기' },
    climb: { ...common, start: '여기서 올라가기', again: '다시 올라가기' },
    probe: { ...common, start: '여기서 재기', again: '다시 재기' },
  },
  newNoise: '다른 잡음',
  noise: (noise) => `잡음 ${noise}`,
  save: 'JSON으로 저장',
  progress: (done, of, seconds) =>
    `${of}조각 가운데 ${done}조각${seconds === null ? '' : seconds < 90 ? `, 약 ${Math.ceil(seconds)}초 남음` : `, 약 ${Math.round(seconds / 60)}분 남음`}`,
  scanned: '시험 이미지 10,000장을 모두 찾아봤어요.',
  climbed: (to) => `다 올라갔어요. 뉴런의 값은 ${to}예요.`,
  probed: (first, last) => `다 쟀어요. conv1에서 ${first}, conv6에서 ${last}를 읽어요.`,

  probe: '층에서 읽어 낼 수 있는 것',
  probeLead:
    '채널마다 맵의 평균, 곧 숫자 하나만 남겨요. 어디에 있었는지는 잊는 셈이에요. 선형 분류기는 이 숫자들만 보고 어떤 숫자인지 배워요.',
  seed: '이미지와 갓 뽑은 신경망',
  seedOf: (seed) => `시드 ${seed}`,
  nets: { trained: '학습한 것', fresh: '갓 뽑은 것' },
  probeKey: {
    recorded: (seeds) => `미리 잰 값: 시드 ${seeds}가지의 평균, 흐린 선은 시드 하나하나`,
    own: '실선은 여기서 잰 값, 흐린 점선은 미리 잰 평균',
  },
  axis: '층',
  accuracy: '바르게 읽은 숫자',
  probeAlt: (trained, fresh) =>
    `선형 탐침이 층마다 읽은 숫자의 비율이에요. 학습한 신경망: ${trained}. 갓 뽑은 신경망: ${fresh}.`,
  table: '층마다 읽은 비율',
  numbers: '숫자의 개수',

  recorded: (date, machine) =>
    `${date}에 미리 계산한 값이에요(${machine.replace('one thread', '스레드 1개')}).`,
  method:
    '이 책에 실린 DeepConvNet이에요. 반응은 ReLU를 지난 맵에서 가장 큰 값이고, 이미지 한 장은 채널마다 한 번만 셌어요. 올라가기는 맵 한가운데 뉴런의 ReLU 이전 값의 기울기를 따라가요. 모두 40걸음이고, 걸음마다 가장 중요한 픽셀이 0.1만큼 움직이며, 어떤 픽셀도 0보다 작거나 1보다 커지지 않아요. 출발점은 4분의 1보다 어두운 잡음이고, 이미지에 다른 조건은 걸지 않았어요. 탐침은 표준화한 평균에 벌점 0.001을 둔 소프트맥스 회귀예요. 훈련 이미지 2,000장에 맞추고 시험 이미지 2,000장으로 재며, 시드마다 다른 이미지를 써요. 갓 뽑은 신경망은 He 초깃값이에요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
