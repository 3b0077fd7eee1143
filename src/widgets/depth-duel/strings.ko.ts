import type { en } from './strings.en'

const numbers = ['없음', '하나', '둘', '셋']

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '큰 필터 하나와 쌓은 필터의 대결',
  lead: '두 신경망은 이미지의 같은 정사각형을 봐요. 무엇을 같게 놓을지 정하고, 어느 쪽이 숫자를 더 많이 읽을지 예상한 다음, 같은 시드에서 배우게 해 보세요.',

  side: '한 단계의 필터',
  sides: (side, depth) => `${side}×${side} 또는 3×3 ${numbers[depth]}`,
  growth: '채널',
  growths: { doubling: '두 배씩', steady: '똑같이' },
  epochs: '에폭',
  held: '같게 놓을 것',
  heldNames: { width: '채널 수', parameters: '매개변수', arithmetic: '곱셈-덧셈' },

  large: (side) => `${side}×${side} 하나`,
  stack: (depth) => `3×3 ${numbers[depth]}`,
  drawing: (name, channels) => `세 단계마다 ${name}, 채널은 ${channels}개인 신경망이에요.`,
  difference: '큰 필터에 견준 쌓은 쪽',
  same: '같음',
  isHeld: '같게 놓음',
  byFactor: (factor) => `${factor}배`,
  pace: '갱신 한 번의 시간',
  ms: (ms) => `${ms}ms`,
  accuracy: '시험 정확도',
  hidden: '?',
  pending: '–',
  hereMark: '여기서 학습',

  ask: '시험 숫자 10,000장을 어느 쪽이 더 많이 읽을까요?',
  guesses: (side, depth) => ({
    large: `${side}×${side} 하나`,
    close: '가릴 수 없다',
    stack: `3×3 ${numbers[depth]}`,
  }),
  shownFirst:
    '이 대결은 미리 돌려 두었고 결과가 아래에 있어요. 이제 다른 것을 같게 놓아 보세요. 그때는 먼저 예상을 물을게요.',
  verdict: (outcome, names, wins, margin) =>
    outcome === 'close'
      ? `미리 잰 결과: 가릴 수 없어요. 시드 ${wins.of}가지 가운데 쌓은 쪽이 앞선 것이 ${wins.stack}가지, ${names.large}가 앞선 것이 ${wins.large}가지예요. 쌓은 쪽에서 큰 쪽을 뺀 차이는 평균 ${margin}%p예요.`
      : outcome === 'stack'
        ? `미리 잰 결과: 시드 ${wins.of}가지 모두에서 ${names.stack}을 쌓은 쪽이 이겼어요. 차이는 ${margin}%p예요.`
        : `미리 잰 결과: 시드 ${wins.of}가지 모두에서 ${names.large}가 이겼어요. 차이는 ${margin}%p예요.`,
  guessed: (guess, isRight) => (isRight ? `“${guess}”라는 예상이 맞았어요.` : `예상은 “${guess}”였어요.`),
  unrecorded: '이 대결은 미리 재어 두지 않았어요. 여기서 학습해 보세요.',

  run: {
    start: '둘 다 여기서 학습하기',
    pause: '잠시 멈추기',
    resume: '이어서 하기',
    again: '둘 다 다시 학습하기',
    reset: '버리기',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요. 그 전에 학습한 값은 남아 있어요.',
  },
  progress: (step, of, seconds) =>
    `저마다 갱신 ${of}번 가운데 ${step}번${seconds === null ? '' : seconds < 90 ? `, 약 ${Math.ceil(seconds)}초와 시험이 남음` : `, 약 ${Math.round(seconds / 60)}분과 시험이 남음`}`,
  seed: (seed) => `시드 ${seed}`,
  newSeed: '새 시드',
  firstSeed: '시드 1로',
  save: 'JSON으로 저장',
  otherDuel: (words) =>
    `여기서 마지막으로 학습한 것은 다른 대결이에요: ${words}. 다시 그렇게 정하면 보이고, 지금 고른 대결은 새로 학습할 수 있어요.`,
  duelWords: (filters, growth, held, epochs, seed) =>
    `${filters}, 채널 ${growth}, ${held} 같게, ${epochs}에폭, 시드 ${seed}`,
  own: (large, stack, margin) => `여기서 학습한 결과: 큰 필터 ${large}, 쌓은 쪽 ${stack}, 차이 ${margin}%p.`,
  ownCaution: (deviation) =>
    `미리 잰 차이도 시드에 따라 ±${deviation}%p쯤 달라져요. 대결 한 번으로 정해지는 것은 거의 없어요.`,
  ownTime: (large, stack) => `갱신 한 번에 큰 필터는 ${large}ms, 쌓은 쪽은 ${stack}ms 걸렸어요.`,

  clock: '가로축',
  clocks: { time: '시간', updates: '갱신' },
  curves: '배우는 동안의 시험 정확도',
  curvesKey: {
    recorded: (seeds) => `미리 잰 값: 시드 ${seeds}가지의 평균, 흐린 선은 시드 하나하나`,
    own: '실선은 여기서 학습한 값, 흐린 점선은 미리 잰 평균',
    onlyOwn: '여기서 학습한 값',
    none: '아직 비어 있어요. 예상하거나 학습해 보세요.',
  },
  axes: { time: '학습한 시간(초)', updates: '갱신 횟수(50장씩)' },
  curvesAlt: (ends) => `두 신경망이 배우는 동안의 시험 정확도예요. 끝은 ${ends}.`,
  endOf: (name, accuracy) => `${name} ${accuracy}`,

  map: '매개변수와 정확도',
  mapKey: (seeds) =>
    `미리 잰 값: 시드 ${seeds}가지의 평균 ± 표준편차. 아직 예상하지 않은 대결은 바닥에 속 빈 점으로 놓여 있어요`,
  mapAxis: '매개변수',
  mapStack: { width: '채널 같게', parameters: '매개변수 같게', arithmetic: '곱셈-덧셈 같게' },
  mapAlt: (points) => `매개변수에 따른 시험 정확도예요. ${points}.`,
  mapPoint: (name, parameters, accuracy) => `${name}: 매개변수 ${parameters}개, ${accuracy}`,
  mapUnknown: (name, parameters) => `${name}: 매개변수 ${parameters}개, 아직 예상하지 않음`,

  lab: '학습 실험실에서 열기',

  recorded: (date, machine) =>
    `${date}에 미리 잰 값이에요(${machine.replace('one thread', '스레드 1개')}). 시간은 프로세서 시간으로, 모든 신경망을 번갈아 여덟 번 재어 가장 빨랐던 값이에요.`,
  computed: '여기서 학습했다고 적힌 값은 이 탭에서 계산했어요.',
  method:
    '세 단계마다 합성곱 뒤에 2×2 최대 풀링이 오고, 끝에 완전연결 계층 하나가 있어요. 합성곱마다 ReLU가 따르고 패딩이 맵의 크기를 지켜요. 큰 필터의 채널 수는 늘 같고, 무엇을 같게 놓느냐에 따라 쌓은 쪽의 채널 수가 정해져요. 채널 수는 모두 같은 비율로 늘리거나 줄인 다음 올림하거나 내림한 값이에요. He 초깃값, Adam, 학습률 0.003(마지막 4분의 1에서는 그 4분의 1)을 어느 쪽에도 따로 맞추지 않고 똑같이 썼어요. 훈련 이미지 4,000장을 50장씩 써요. 마지막에는 시험 이미지 10,000장 모두로, 그 전에는 앞의 1,000장으로 재요. 미리 잰 시드가 모두 같은 말을 하고 평균 차이가 표준편차보다 클 때만 승자를 정해요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
