import type { en } from './strings.en'

/** The widget's words in Korean. */
export const ko: typeof en = {
  heading: '투표로 무엇이 바뀔까?',
  lead: '신경망을 투표에 넣고 빼면서, 투표가 없애는 오답과 없애지 못하는 오답을 찾아보세요.',

  matrix: '여덟 가운데 하나라도 틀린 시험 이미지',
  matrixKey: '한 열이 이미지 한 장, 칠한 칸이 오답이에요. 왼쪽일수록 여럿이 함께 틀렸어요.',
  members: '투표하는 신경망',
  member: (number) => `신경망 ${number}`,
  memberIs: (seed, channels) => `${channels}채널, 시드 ${seed}`,
  errors: '오답',
  rowAlt: (name, errors, of) => `${name}: 이 ${of}장 가운데 ${errors}장을 틀려요`,
  together: { mean: '평균', majority: '다수결' },
  way: '답을 모으는 방법',
  ways: { mean: '확률의 평균', majority: '다수결' },
  choose: '이미지',
  place: (at, of) => `${of}장 가운데 ${at}번째`,

  verdict: (size, errors) =>
    size === 1 ? `혼자서는 10,000장 중 ${errors}장 오답` : `${size}개가 함께 10,000장 중 ${errors}장 오답`,
  aside: (alone, independent) =>
    `이 가운데 가장 나은 신경망은 혼자서 ${alone}장을 틀려요. 서로 상관없이 틀린다면 다수결의 오답은 ${independent}장일 거예요.`,
  asideOne: '하나를 더 넣으면 투표가 시작돼요.',
  differ: (mean, majority) =>
    mean === majority
      ? `평균이든 다수결이든 ${mean}장을 틀려요.`
      : `평균은 ${mean}장, 다수결은 ${majority}장을 틀려요.`,

  image: (index, label) => `시험 이미지 ${index}번, 정답 ${label}`,
  imageAlt: (label) => `정답이 ${label}인 손글씨`,
  says: '답',
  cells: '신경망마다 각 숫자에 준 확률',
  isRight: '맞음',
  isWrong: '틀림',

  subsets: '투표자를 고르는 255가지 방법',
  subsetsKey: '원은 오답 수가 같은 조합들, 선은 평균, 고리는 지금 고른 투표',
  subsetsAxis: '투표하는 신경망 수',
  subsetsUp: '10,000장 중 오답',
  subsetsAlt: (rows) => `투표하는 신경망 수에 따른 오답 수: ${rows}.`,
  subsetsRow: (size, least, mean, most) => `${size}개일 때 ${least}장에서 ${most}장, 평균 ${mean}장`,
  guess: '먼저 예상해 보세요. 여덟이 모두 투표하면 몇 장이 오답으로 남을까요?',
  guessText: (n) => `${n}장`,
  open: '여덟 모두 투표하기',
  guessed: (guess, real) =>
    Math.abs(guess - real) <= 2
      ? `예상은 ${guess}장, 실제는 ${real}장이에요. 잘 짐작했어요.`
      : guess < real
        ? `예상은 ${guess}장인데 ${real}장이 남아요. 신경망들은 생각보다 오답을 많이 나눠 가져요.`
        : `예상은 ${guess}장인데 ${real}장만 남아요.`,
  guessMark: '예상',
  best: '같은 수로 오답이 가장 적게',
  worst: '같은 수로 오답이 가장 많게',
  luck: (size, here, there) =>
    `‘가장 적게’를 조심하세요. 시험 이미지의 절반에서 가장 나은 ${size}개를 고르면 그 절반에서는 평균적인 ${size}개보다 ${here}장을 덜 틀리지만, 나머지 절반에서는 ${there}장을 덜 틀릴 뿐이에요.`,

  sides: '답이 바뀌는 이미지',
  sidesOf: (member) => `투표자 가운데 가장 나은 신경망 ${member} 혼자와 견주어`,
  mended: (n) => `투표가 고친 이미지 ${n}장`,
  spoilt: (n) => `투표가 망친 이미지 ${n}장`,
  kept: (n) => `어느 쪽이든 틀리는 이미지 ${n}장`,
  none: '없음',
  caption: (label, from, to) => (from === to ? `${label} → ${to}` : `${from} → ${to}`),
  sideAlt: (index, label, from, to) =>
    `시험 이미지 ${index}번, 정답 ${label}: 혼자서는 ${from}, 함께하면 ${to}`,

  live: '같은 투표를 여기서 계산하기',
  ask: '시험 이미지',
  run: {
    start: '여기서 물어보기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '다시 물어보기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '신경망에게 묻지 못했어요:',
    failedThen: '연결을 확인하고 이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  save: 'JSON으로 저장',
  progress: (done, of, seconds) =>
    `${of}장 가운데 ${done}장${seconds === null ? '' : ` · 약 ${seconds < 90 ? `${Math.ceil(seconds)}초` : `${Math.round(seconds / 60)}분`} 남음`}`,
  liveTable: (images) => `처음 ${images}장 가운데 오답`,
  liveWho: '누가',
  liveHere: '여기서',
  liveRecorded: '기록',
  liveMean: '모두의 평균',
  agrees: (answers) => `답 ${answers}개가 모두 기록과 같아요.`,
  disagrees: (unlike, answers) =>
    `답 ${answers}개 가운데 ${unlike}개가 기록과 달라요. 이 기기의 반올림이 다르기 때문이에요.`,
  announced: (errors, images) => `여기서 물어보니 ${images}장 가운데 함께 틀린 것은 ${errors}장이에요.`,
  ninth: '다른 시드로 아홉 번째 학습하기',

  recorded: (date, machine) =>
    `이 책이 싣는 신경망들이 시험 이미지 10,000장에 답한 것을 ${date}에 기록했어요(${machine}). 여기 보이지 않는 이미지는 여덟이 모두 맞혀요.`,

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
