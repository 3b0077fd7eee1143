import type { en } from './strings.en'

/** `3으로`, `7로`: by how the digit is read. */
const asDigit = (digit: number) => `${digit}${[0, 3, 6].includes(digit) ? '으로' : '로'}`

/** `3은`, `2는`. */
const topic = (digit: number) => `${digit}${[2, 4, 5, 9].includes(digit) ? '는' : '은'}`

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '레이블은 그대로일까?',
  lead: '바꾼 이미지는 레이블이 여전히 맞을 때만 좋은 훈련 이미지예요. 먼저 여섯 가지를 판단하고, 변화를 직접 정한 다음, 이미지가 적을 때 얼마나 도움이 되는지 재어 보세요.',

  judge: '먼저 판단하기',
  cases: {
    'six-down': '거꾸로 선 6',
    'two-mirrored': '좌우로 뒤집은 2',
    'eight-mirrored': '좌우로 뒤집은 8',
    'four-turned': '10° 돌린 4',
    'seven-mirrored': '좌우로 뒤집은 7',
    'five-moved': '3픽셀, 2픽셀 옮긴 5',
  },
  survives: (digit) => `아직 ${digit}`,
  breaks: (digit) => `이제 ${digit} 아님`,
  truth: (digit, survives) =>
    survives ? `여전히 ${asDigit(digit)} 읽혀요.` : `아무도 ${asDigit(digit)} 읽지 않아요.`,
  answers: (digit, asked, kept, rival, portion) =>
    `시험 이미지에 있는 ${topic(digit)} ${asked}장이에요. 모두 이렇게 바꾸면 학습한 신경망은 ${kept}를 ${asDigit(digit)}, ${portion}를 ${asDigit(rival)} 읽어요.`,
  agreed: '사람들의 판단과 같아요.',
  disagreed: '사람들은 다르게 판단해요.',
  tally: (agreed, answered, of) =>
    answered === 0
      ? `모두 여섯 가지예요. 판단하고 나면 책의 신경망이 그런 숫자를 모두 어떻게 읽는지 함께 보여요.`
      : `${answered}가지 가운데 ${agreed}가지를 사람들처럼 판단했어요.${answered < of ? ` ${of - answered}가지 남았어요.` : ''}`,

  playground: '변화 정하기',
  playgroundLead:
    '훈련 이미지는 스텝마다 새로 바뀌어요. 얼마나 바뀔지는 슬라이더까지의 범위에서 무작위로 정해져요. 슬라이더 옆은 원래 이미지와 그 범위의 양 끝이에요.',
  digit: '바꿀 이미지',
  digitOf: (digit) => `시험 숫자 ${digit}`,
  names: {
    flip: '뒤집기(절반)',
    crop: '잘라서 키우기',
    shift: '옮기기',
    rotate: '돌리기',
    scale: '크기',
    brightness: '밝기',
    elastic: '탄성 변형',
  },
  amounts: {
    flip: (n) => (n ? '켬' : '끔'),
    crop: (n) => (n ? `${n}픽셀 잘라 냄` : '끔'),
    shift: (n) => (n ? `± ${n}픽셀` : '끔'),
    rotate: (n) => (n ? `± ${n}°` : '끔'),
    scale: (n) => (n ? `± ${Math.round(100 * n)}%` : '끔'),
    elastic: (n) => (n ? `± ${n}픽셀` : '끔'),
    brightness: (n) => (n ? `± ${Math.round(100 * n)}%` : '끔'),
  },
  asItIs: (digit) => `${digit}, 그대로`,
  atEnd: (digit, change, end) => `${digit}, ${change}, 범위의 끝 ${end}`,
  draws: '훈련 스텝이 보는 모습(켜진 변화를 한꺼번에)',
  drawn: (digit, i) => `${digit}, 무작위로 바꾼 모습 ${i}`,
  drawAgain: '다시 무작위로',
  cat: '고양이 사진',
  catNote:
    '고양이는 뒤집거나 조금 돌리거나 자르거나 어둡게 해도 고양이예요. 그래서 ImageNet의 신경망은 뒤집은 사진으로 학습해도 되지만, MNIST의 신경망은 숫자를 뒤집으면 안 돼요. 슬라이더의 1픽셀은 사진에서도 너비의 1/28이에요.',
  catFailed: '사진을 불러오지 못해서 숫자를 그대로 두었어요. 페이지를 새로 고친 뒤 다시 골라 보세요.',
  catAtEnd: (change, end) => `고양이, ${change}, 범위의 끝 ${end}`,
  catDrawn: (i) => `고양이, 무작위로 바꾼 모습 ${i}`,
  credit: '사진: 고양이 첼시(Chelsea), Stéfan van der Walt, CC0, scikit-image에서 가져와 잘라 냈어요.',

  training: '있을 때와 없을 때 학습하기',
  trainingLead: (images) =>
    `두 신경망이 같은 시드에서 출발해 같은 이미지 ${images}장을 같은 순서로 봐요. 한쪽만 이미지를 바꿔서 봐요.`,
  table: (seeds, images) => `미리 잰 값: 훈련 이미지 ${images}장, 시드 ${seeds}가지의 평균 ± 표준편차`,
  way: '데이터 확장',
  accuracy: '시험 정확도',
  margin: '이득(%p)',
  ways: {
    none: '없음',
    shift: '옮기기, ± 2픽셀',
    crop: '자르기, 2픽셀',
    rotate: '돌리기, ± 10°',
    together: '옮기기·돌리기·크기',
    flip: '뒤집기',
  },
  without: '없을 때',
  with: '있을 때',
  ownSetting: '직접 정한 변화',
  noChange: '변화 없음',
  listed: (changes) => changes.join(', '),
  images: '훈련 이미지',
  seed: '시드',
  guess: '예상: 이렇게 바꾸면 시험 정확도는',
  guesses: { higher: '올라간다', same: '비슷하다', lower: '내려간다' },
  identical: '켜진 변화가 없어서 두 신경망이 똑같아져요. 표에서 한 줄을 고르거나 슬라이더를 움직여 보세요.',

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
    `저마다 갱신 ${of}번 가운데 ${step}번${seconds === null ? '' : seconds < 90 ? `, 약 ${Math.ceil(seconds)}초 남음` : `, 약 ${Math.round(seconds / 60)}분 남음`}`,
  save: 'JSON으로 저장',
  lab: '학습 실험실에서 열기',
  labNote: '같은 이미지와 변화로, 드롭아웃까지 갖춘 온전한 신경망을 학습률을 직접 정하며 학습할 수 있어요.',

  otherSetting: (trained) =>
    `여기서 학습한 설정: ${trained}. 위에서 고른 설정으로 학습하려면 다시 시작하세요.`,
  settingWords: (changes, images, seed) => `${changes}, 이미지 ${images}장, 시드 ${seed}`,
  result: (without, with_, margin) => `없을 때 ${without}, 있을 때 ${with_}. 차이는 ${margin}%p예요.`,
  guessed: (guess, isRight) =>
    isRight ? `“${guess}”라는 예상이 맞았어요.` : `“${guess}”라고 예상했지만 결과는 달랐어요.`,
  spreadNote: (deviation) => `시드만 바꿔도 ±${deviation}%p쯤은 달라져요.`,

  curves: '시험 이미지 10,000장의 정확도',
  curvesRecorded: (seeds) => `미리 잰 값: 시드 ${seeds}가지의 평균, 흐린 선은 시드 하나하나`,
  curvesOwn: '실선은 여기서 학습한 값, 흐린 점선은 미리 잰 평균',
  curvesOnlyOwn: '여기서 학습한 값',
  step: '갱신 횟수',
  curvesAlt: (without, with_) =>
    `갱신 600번 동안의 시험 정확도. 데이터 확장이 없을 때 ${without}, 있을 때 ${with_}에서 끝나요.`,
  nothing: '이 설정은 미리 재어 두지 않았어요. 여기서 학습하면 곡선이 그려져요.',

  bars: '숫자마다의 이득',
  barsUnit: '시험 정확도의 차이(%p), 있을 때 − 없을 때',
  barsRecorded: (seeds) => `미리 잰 값: 시드 ${seeds}가지의 평균과 표준편차`,
  barsOwn: '막대는 여기서 학습한 값',
  barsAlt: (best, most, worst, least) =>
    `데이터 확장으로 숫자마다 얻은 것. 이득이 가장 큰 ${topic(best)} ${most}%p, 가장 작은 ${topic(worst)} ${least}%p예요.`,

  recorded: (date, machine) => `${date}에 미리 잰 값이에요(${machine}).`,
  computed: '여기서 학습한 값은 이 탭에서 WebAssembly로 계산했어요.',
  method:
    '합성곱 여섯 층 가운데 셋만 남기고 채널을 절반으로 줄이고 드롭아웃을 뺀 DeepConvNet을 He 초깃값에서 Adam으로(학습률은 0.003에서 시작해 뒤쪽 절반에서 0.0003까지 낮춰요), 이미지 수와 상관없이 50장씩 600번 갱신하고(1,000장이면 30에폭), 바꾸지 않은 시험 이미지 10,000장 모두로 쟀어요. ±는 시드에 따른 표준편차이고, 이득은 같은 시드끼리 뺀 값이에요. 여섯 가지 판단에 나오는 신경망은 데이터 확장 없이 학습한, 이 책의 DeepConvNet이에요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
