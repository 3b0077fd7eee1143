import type { en } from './strings.en'

const classes = (n: number) => `클래스 ${n.toLocaleString('ko')}개`

/** The widget's words in Korean. */
export const ko: typeof en = {
  heading: '클래스 천 개, 답 다섯 개',
  lead: '나무를 따라 내려가 대회의 클래스를 찾아보고, 참가자처럼 답을 여러 개 적어 신경망과 겨뤄 보세요.',
  view: '보기',
  views: { browse: '나무', play: '여러 답' },

  path: '나무 꼭대기에서 지금 연 신셋까지',
  classes,
  column: '높이는 대회의 클래스 수예요. 칸을 고르면 내려가고, 위의 길을 고르면 되돌아가요.',
  treeAlt: (words, n, parts) => `${words}: ${classes(n)}. 그 아래: ${parts}.`,
  below: '바로 아래',
  isClass: '클래스 1,000개 가운데 하나',
  isGroup: (n) => `이 아래에 ${classes(n)}`,
  noBelow: '클래스는 잎이에요. 그 아래에는 대회의 클래스가 없어요.',
  up: '한 단계 위로',
  draw: '아무 클래스나',
  search: '낱말 찾기',
  searchHint: '영어로 적어요. 예: husky, boat',
  results: (n) => (n === 0 ? '그런 낱말이 없어요.' : n === 12 ? '처음 12개' : `${n}개 찾음`),
  go: (words) => `${words} 열기`,

  net: '상대',
  nets: { simple: 'SimpleConvNet', deep: '이 장의 신경망', eight: '여덟을 함께' },
  k: '인정하는 답의 수',
  digit: (at, of) => `숫자 ${at} / ${of}`,
  digitAlt: (at, of) => `손글씨 숫자 ${of}개 가운데 ${at}번째`,
  hint: '그럴듯한 순서대로 다섯 개까지 누르세요. 다시 누르면 취소돼요.',
  key: (digit, place) => (place === null ? `답 ${digit}` : `${digit}, 내 ${place}번째 답`),
  reveal: '정답 보기',
  next: '다음 숫자',
  previous: '앞 숫자',
  label: (label) => `정답은 ${label}이에요.`,
  yours: '내 답',
  theirs: (name) => `${name}의 답`,
  place: (place) => (place === null ? '답에 없음' : `${place}등`),
  hit: '맞은 것으로 침',
  miss: '틀린 것으로 침',
  score: (asked, you, net, k) =>
    `지금까지 ${asked}장에서, 답을 ${k}개 인정하면 나는 ${you}장, 신경망은 ${net}장을 틀렸어요.`,
  hard: 'SimpleConvNet이 가장 자신 없어 하는 시험 숫자 24장이라 공정한 표본은 아니에요. 10,000장 전체에서는 훨씬 잘해요.',
  forget: '처음부터 다시',

  measured: '시험 숫자 10,000장 모두에서 틀린 수',
  who: '신경망',
  top: (k) => `Top-${k}`,
  published: '클래스 1,000개인 이미지넷에서: 신경망 하나의 오류율(%), 조각 열 개의 평균',
  publishedAlt: (rows) => `Top-1 오류율과 Top-5 오류율: ${rows}.`,
  save: 'JSON으로 저장',

  treeSource: (date, several) =>
    `ILSVRC-2012의 클래스에 워드넷 3.0(© 2006 Princeton University)의 낱말과 뜻과 상위어를 붙여 ${date}에 정리했어요. 가지가 하나뿐인 단계는 뺐어요. 워드넷은 클래스 ${several}개를 두 곳 이상에 매다는데, 여기서는 첫 상위어 아래에만 두었어요. 그래서 그림 8-7보다 적은 무리도 있어요.`,
  playSource: (date, machine) =>
    `이 책이 싣는 신경망들의 확률을 ${date}에 기록했어요(${machine}). 이미지넷의 오류율은 He 등(2016)의 표 3, 검증 집합이에요.`,

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
