import type { en } from './strings.en'

export const ko: typeof en = {
  heading: 'VGG 쌓아 보기',
  lead: '층은 한 종류, 블록은 다섯. 고를 것은 몇 번 쌓을지뿐이에요. 먼저 고른 값이 얼마짜리인지 세어 보고, 두세 개를 이으면 무엇을 얻는지 숫자로 재 봐요.',

  tower: '224×224에서: 블록마다 합성곱 몇 개',
  block: (at, n) => `블록 ${at}: 합성곱 ${n}개`,
  more: (at) => `블록 ${at}: 합성곱 하나 더`,
  less: (at) => `블록 ${at}: 합성곱 하나 빼기`,
  head: '완전연결',
  params: '매개변수',
  macs: '곱셈-덧셈',
  million: (n) => `${n} M`,
  total: (params, macs, layers) =>
    `매개변수 ${params}개, 이미지 한 장에 곱셈-덧셈 ${macs}백만 번, 가중치 있는 층 ${layers}개.`,
  named: (letter, layers) => `논문의 구성 ${letter}, 곧 VGG-${layers}이에요.`,
  unnamed: '논문에는 없는 구성이에요.',
  presets: '논문의 구성',
  empty: '없음',

  small: '28×28에서: 숫자로 학습하기',
  duel: '겨룰 둘',
  duels: {
    '33-5': '3×3 둘 또는 5×5 하나',
    '333-7': '3×3 셋 또는 7×7 하나',
    '3-33': '3×3 하나 또는 둘',
  },
  stages: {
    '3': '3×3 하나',
    '33': '3×3 둘',
    '333': '3×3 셋',
    '5': '5×5 하나',
    '7': '7×7 하나',
  },
  guess: '어느 쪽이 더 많이 맞힐까요?',
  start: '출발점',
  stage: '단계마다',
  sees: (field) => `한 단계가 보는 범위 ${field}×${field}`,
  spread: (mean, deviation) => `${mean} ± ${deviation}`,
  thisStart: '이 출발점',
  here: '여기',
  pending: '–',
  lead2: (a, b, mean, deviation) =>
    `미리 잰 기록: ${a}에서 ${b}를 빼면 출발점 셋에서 ${mean} ± ${deviation}퍼센트포인트예요.`,
  own: (a, b, lead) => `여기서 학습한 결과: ${a}에서 ${b}를 빼면 ${lead}퍼센트포인트예요.`,
  guessed: (stage, isRight) =>
    isRight ? `예상은 ${stage}, 결과도 그래요.` : `예상은 ${stage}였는데, 여기서는 반대예요.`,
  lab: (stage) => `학습 실험실에서 MNIST 전체로 학습하기: ${stage}`,

  run: {
    start: '여기서 둘 다 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '둘 다 다시 학습하기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 주세요.',
  },
  progress: (done, all) => `둘을 합해 ${all}스텝 가운데 ${done}스텝`,
  secondsLeft: (seconds) =>
    seconds < 90 ? `약 ${Math.ceil(seconds)}초와 시험` : `약 ${Math.round(seconds / 60)}분과 시험`,
  announced: (results) => `여기서 학습해 시험 이미지를 맞힌 비율: ${results}.`,
  save: 'JSON으로 저장',
  curves: '맞힌 시험 이미지',
  curvesKey: '파선: 미리 잰 기록, 실선: 여기서 학습한 것',
  stepsAxis: '이미지 50장짜리 스텝',
  accuracyAxis: '맞힌 비율',
  alt: (ends) => `200스텝 동안 둘의 정확도. 마지막은 ${ends}.`,

  recorded: (date, machine) =>
    `${date}에 출발점 셋에서 잰 기록이에요(${machine.replace('one thread', '스레드 1개')}).`,
  method:
    '채널이 8, 16, 32인 세 단계에 저마다 그 줄에 적힌 것과 풀링 하나, 끝에 완전연결 계층 하나. Adam, 학습률 0.002(150스텝부터 0.0007), 앞의 숫자 12,000장에서 50장씩 200스텝, 마지막 시험은 1만 장 모두. ± 뒤는 표준편차예요.',

  problem: (key, given, used) =>
    `링크의 ‘${key}=${given}’ 부분은 쓸 수 없는 값이에요. 그 대신 ${used} 값을 써요.`,
  dismiss: '닫기',
}
