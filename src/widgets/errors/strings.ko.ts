import type { en } from './strings.en'

/** The widget's words in Korean. */
export const ko: typeof en = {
  heading: '누가 더 잘 읽을까요?',
  lead: '신경망이 틀린 시험 숫자예요. 무엇으로 보이는지 먼저 답하고, 신경망은 무엇을 보았는지 확인해 보세요.',

  view: '보기',
  views: { guess: '맞혀 보기', shared: '함께 틀린 숫자', epochs: '에폭마다' },

  deck: '누가 틀린 숫자',
  decks: { net: '이 책의 신경망', any: '여덟 중 하나라도', all: '여덟 모두', own: '내가 학습한 신경망' },
  deckIs: {
    net: (n) => `시험 숫자 10,000개 가운데 이 책의 첫 화면에서 일하는 신경망이 틀린 ${n}개 모두예요.`,
    any: (n) =>
      `신경망 여덟 가운데 하나라도 틀린 ${n}개 모두예요. 여기서 “신경망”은 여덟 중 하나이고, 대부분은 바르게 읽어요.`,
    all: (n) => `신경망 여덟이 모두 틀린 ${n}개예요.`,
    own: (n) => `학습 실험실의 신경망이 틀린 ${n}개 모두예요.`,
  },
  noOwn:
    '이 탭에서 시험을 마친 신경망이 아직 없어요. 위의 실험실에서 끝까지 학습하면 그 신경망이 틀린 숫자가 여기에 나와요.',
  noErrors: '그 신경망은 하나도 틀리지 않았어요.',

  table: '숫자 하나와 답을 고르는 단추 열 개',
  unknown: (at, of) => `${of}개 가운데 ${at}번째 숫자, 아직 답하지 않음`,
  known: (label, index) => `시험 숫자 ${index}번, 정답 ${label}`,
  place: (at, of) => `${at} / ${of}`,
  ask: '무엇으로 보이나요?',
  key: (digit) => `내 답은 ${digit}`,
  hint: '숫자 키로 답하고 ←, → 키로 넘겨요.',
  previous: '앞 숫자',
  next: '다음 숫자',
  isLabel: '정답',
  isYours: '나',
  isNets: '신경망',

  right: '맞혔어요.',
  wrong: '정답과 달라요.',
  labelled: (label) => `정답은 ${label}.`,
  netSays: (digit, p) => `신경망의 답은 ${digit}(${p})`,
  secondIs: (digit) => `, 두 번째 후보는 ${digit}.`,
  eightSay: '여덟의 답',
  indexIs: (index) => `시험 숫자 ${index}번`,

  noImage: '이미지를 불러오지 못했어요. 연결을 확인하고 다른 숫자로 넘겨 보세요.',

  scores: '바르게 읽은 숫자',
  player: '누가',
  ofGuessed: (n) => `답한 ${n}개 중`,
  ofAll: (n) => `전체 ${n}개 중`,
  players: { you: '나', net: '신경망', second: '신경망의 두 번째 후보', together: '여덟의 평균' },
  byChoice: '신경망이 틀린 것만 골랐으니 여기서는 점수를 낼 수 없어요.',
  none: '–',

  watch: '어디를 보는지 계산하기',
  computing: '기울기를 계산하는 중이에요 …',
  busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  failed: '기울기를 계산하지 못했어요:',
  failedThen: '연결을 확인하고 다시 하거나 페이지를 새로 고쳐 보세요.',
  target: '무엇의 기울기',
  targets: { winner: '가장 큰 로짓', difference: '첫째 빼기 둘째' },
  mapTitle: (best, second, target) => (target === 'winner' ? `∂z${best}/∂x` : `∂(z${best} − z${second})/∂x`),
  mapAlt: (best, second, target, strongest) =>
    `${best}의 로짓${target === 'winner' ? '' : `에서 ${second}의 로짓을 뺀 값`}을 픽셀마다 미분한 기울기. 가장 센 값은 ${strongest}.`,
  brighter: '여기가 밝아지면 그 답에 가까워져요',
  darker: '여기가 밝아지면 그 답에서 멀어져요',
  logits: (best, high, second, low) => `${best}의 로짓 ${high}, ${second}의 로짓 ${low}.`,
  strongest: (value) => `가장 크고 진한 칸의 기울기: ${value}.`,

  forget: '처음부터 다시',
  save: '내 답 저장 (JSON)',
  announce: (label, digit, net) => `정답은 ${label}, 내 답은 ${digit}, 신경망의 답은 ${net}.`,

  sharedTitle: '숫자 하나를 여덟 가운데 몇이나 틀렸을까요',
  sharedBy: '틀린 신경망',
  sharedDigits: '숫자',
  sharedExpected: '서로 무관하다면',
  sharedRow: (by) => (by === 8 ? '여덟 모두' : `${by}개`),
  sharedTold:
    '마지막 열은 여덟 신경망이 저마다 지금만큼 틀리되 서로 아무 상관 없이 틀린다고 할 때 기대되는 개수예요.',
  sharedShow: (by, n) => (by === 8 ? `여덟 모두 틀린 숫자 ${n}개` : `여덟 가운데 ${by}개가 틀린 숫자 ${n}개`),
  sharedCaption: (label) => `정답 ${label}, 여덟의 답`,
  less: '<0.01',

  epoch: '에폭',
  epochErrors: (errors) => `오답 ${errors}개`,
  epochChange: (mended, fresh) => `바로 앞 눈금보다: 고쳐진 것 ${mended}개, 새로 틀린 것 ${fresh}개`,
  epochFirst: '바로 앞 눈금에서는 아직 배운 것이 없어 견줄 수 없어요',
  epochUntrained: '무작위 첫 가중치: 거의 늘 같은 답만 해요',
  epochCurve: '시험 이미지 10,000장 가운데 오답 수, 로그 눈금',
  confusion: (epoch) => `에폭 ${epoch} 뒤의 답`,
  truth: '정답',
  predicted: '신경망의 답',
  cell: (truth, predicted, count) =>
    truth === predicted
      ? `정답 ${truth}, 바르게 읽음: ${count}개`
      : `정답 ${truth}, 읽은 값 ${predicted}: ${count}개`,
  cellTitle: (truth, predicted, count) => `정답 ${truth}, 읽은 값 ${predicted}: ${count}개`,
  allErrors: (n) => `오답 ${n}개 모두, 확신한 것부터`,
  someErrors: (n, of) => `오답 ${of}개 가운데 ${n}개, 종류마다 셋까지`,
  showAll: '오답 모두 보기',
  cellRight: '바르게 읽은 숫자는 여기에 담아 두지 않았어요.',
  chooseCell: '칸을 고르면 그 숫자들이 보여요.',
  caption: (label, predicted, p) => `${label} → ${predicted}, ${p}`,
  misread: (index, label, predicted) => `시험 숫자 ${index}번, 정답 ${label}, 읽은 값 ${predicted}`,
  more: (n) => `${n}개 더 보기`,
  stubborn: (n, last, of) =>
    `에폭 ${last} 뒤의 오답 ${of}개 가운데 ${n}개는 첫 에폭 뒤로 모든 눈금에서 틀린 숫자예요.`,

  recorded: (date) => `이 책이 싣는 가중치로 ${date}에 기록한 답이에요.`,
  computedHere: '기울기는 이 페이지에서 WebAssembly로 계산했어요.',
  ownRun: (step) => `이 탭에서 학습한 신경망의 답이에요(스텝 ${step}).`,

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
