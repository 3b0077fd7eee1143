import type { en } from './strings.en'

/** The widget's words in Korean. */
export const ko: typeof en = {
  heading: '학습률은 어떻게 줄여야 할까?',
  lead: '학습률 두 가지를 그리고, 어느 쪽이 더 나을지 예상한 다음, 같은 출발점에서 한 신경망을 두 방식으로 학습해 보세요.',

  sides: { left: 'A', right: 'B' },
  side: (side) => `학습률 ${side}`,
  kinds: { constant: '일정', step: '계단', exponential: '지수', cosine: '코사인' },
  warm: '예열',
  name: (kind, isWarm) => (isWarm ? `${kind}, 예열` : kind),
  peak: '가장 높은 학습률',
  last: '끝에 남는 비율',
  lastText: (last) => `1/${Math.round(1 / last)}`,
  seed: '시드',

  rates: '스텝마다의 두 학습률',
  ratesAxis: '이미지 10장씩 갱신한 스텝',
  ratesAlt: (left, right) => `600스텝 동안의 학습률. A: ${left}. B: ${right}.`,
  rateWords: (name, first, middle, last) => `${name}, ${first}에서 시작해 절반에서 ${middle}, 끝에서 ${last}`,

  curves: '시험 정확도',
  curvesRecorded: (seeds) => `미리 잰 값: 시드 ${seeds}가지의 평균, 흐린 선은 시드 하나하나`,
  curvesOwn: '실선은 여기서 학습한 것, 점선은 미리 잰 평균',
  curvesOnlyOwn: '여기서 학습한 것. 미리 잰 값은 없어요',
  nothing: '미리 재어 두지 않은 설정이에요. 아래 단추를 누르면 여기서 학습해요.',
  curvesAlt: (left, right) => `600스텝 동안의 시험 정확도. 끝에서 A는 ${left}, B는 ${right}예요.`,
  accuracyOf: (side, accuracy, deviation, seeds) => `${side}: ${accuracy} ± ${deviation} (시드 ${seeds}가지)`,
  lead_: (lead, deviation) => `같은 시드끼리 B에서 A를 빼면 ${lead} ± ${deviation}퍼센트포인트예요.`,

  guess: '내 예상: 어느 쪽이 더 나을까요?',
  guesses: { left: 'A', alike: '비슷하다', right: 'B' },
  run: {
    start: '둘 다 여기서 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '둘 다 다시 학습하기',
    reset: '버리기',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  save: 'JSON으로 저장',
  progress: (step, of, seconds) =>
    `저마다 ${of}스텝 가운데 ${step}${seconds === null ? '' : ` · 약 ${Math.ceil(seconds)}초 남음`}`,
  result: (left, right, lead) =>
    `시험 이미지를 A는 ${left}, B는 ${right} 맞혔어요. 차이는 ${lead}퍼센트포인트예요.`,
  guessed: (guess, isRight) => (isRight ? `예상은 ‘${guess}’였고, 맞았어요.` : `예상은 ‘${guess}’였어요.`),
  alike: '차이가 0.5퍼센트포인트 안이면 비슷하다고 쳐요. 시드만 달라도 그만큼은 달라지거든요.',
  other: '이 곡선은 다른 설정으로 학습한 거예요. 지금 설정은 다시 학습해야 해요.',
  same: 'A와 B가 같으니 학습도 똑같이 될 거예요.',

  table: (seeds) => `미리 잰 값 모두: 시험 정확도, 시드 ${seeds}가지의 평균 ± 표준편차`,
  schedule: '학습률',
  highest: '가장 높은 학습률',
  asRight: (name) => `${name}: B로 고르기`,

  lab: '학습 실험실에서 열기',
  labNote: '거기서는 더 큰 신경망이 가장 높은 학습률로 학습하고, 줄이는 일은 손으로 해요.',

  recorded: (date, machine) => `${date}에 미리 잰 값이에요(${machine.replace('one thread', '스레드 1개')}).`,
  method:
    '3×3 합성곱 둘(8채널, 16채널)에 풀링을 하나씩 붙이고 완전연결 계층 하나를 두었어요. 모멘텀 0.9로 첫 훈련 이미지 2,000장에서 10장씩 뽑아 600스텝을 학습해요. 계단은 절반과 4분의 3에서 두 번 내려가고, 예열은 60스텝 동안 똑바로 올라가요. 미리 잴 때는 끝에 1/100을 남겼어요. 도중의 시험은 처음 1,000장으로, 마지막 시험은 10,000장 모두로 봐요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
