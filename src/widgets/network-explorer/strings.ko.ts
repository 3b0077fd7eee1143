import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '곱셈 하나까지 들여다보기',
  lead: '신경망에서 층으로, 층에서 채널로, 채널에서 출력 픽셀 하나의 계산으로 들어가 보세요. 테두리를 두른 곳은 고른 뉴런이 앞쪽 맵마다 읽는 자리예요.',
  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',

  path: '지금 있는 곳',
  levels: {
    network: '신경망',
    layer: '층',
    channel: '채널',
    pixel: '뉴런',
  },
  channelIs: (n) => `채널 ${n}`,
  unitIs: (n) => `뉴런 ${n}`,
  logitIs: (digit) => `숫자 ${digit}의 로짓`,
  place: (row, column) => `${row}행 ${column}열`,
  goIn: '들어가기',
  goOut: '나오기',
  stage: '신경망. 화살표 키로 옮기고, Enter 키로 들어가고, Esc 키로 나와요.',
  hint: '화살표 키로 옮기고 Enter 키로 들어가고 Esc 키로 나와요. 한 번 누르면 고르고, 고른 것을 다시 누르면 들어가요.',
  input: '입력',

  poolRule: '풀링에는 가중치가 없어요. 칸마다 앞 층의 같은 채널에서 2×2, 네 칸 가운데 가장 큰 값을 가져와요.',
  inputRule: '이미지 그 자체예요. 여기서는 계산하지 않고, 0에서 255까지인 픽셀 값을 255로 나누기만 해요.',
  filter: (channel, inputs) =>
    inputs === 1
      ? `필터 ${channel}: 3×3 가중치`
      : `필터 ${channel}: 입력 채널 ${inputs}개마다 3×3 가중치가 하나씩`,
  filterNumbers: (largest, bias) => `가장 진한 색: ±${largest} · 편향: ${bias}`,
  positive: '0보다 큰 가중치',
  negative: '0보다 작은 가중치',
  waiting: '이 신경망의 매개변수가 아직 오지 않았어요.',

  patch: (n, of) => (of === 1 ? '필터 아래의 값' : `입력 채널 ${of}개 중 ${n}번`),
  unitIn: (n) => `앞 층의 뉴런 ${n}`,
  kernel: '가중치',
  weight: '가중치',
  products: '곱',
  product: '곱',
  partial: (n) => `곱 ${n}개의 합`,
  all: (n) => `입력 채널 ${n}개의 합`,
  allUnits: (n) => `뉴런 ${n}개의 곱`,
  chooseInput: '위에 풀어 쓴 입력 채널',
  chooseUnit: '위에 풀어 쓴 뉴런',
  total: (n) => (n === 1 ? '합' : `${n}개를 더한 값`),
  bias: '편향',
  before: '편향까지 더한 값',
  window: (channel) => `채널 ${channel}의 2×2칸`,
  max: '가장 큰 값 →',
  engineValue: (value) => `엔진이 계산한 값: ${value}. `,
  same: '똑같아요.',
  apart: (difference) => `차이: ${difference}.`,
  recordedValue: '8비트로 반올림한 기록이에요.',

  parameters: '매개변수',
  macs: '곱셈-덧셈',
  field: '이미지에서 읽는 곳',
  whole: '전체',
  value: '값',
  valueHere: '고른 뉴런의 값',
  silent: '0인 활성화',

  image: '이미지',
  testDigit: (label) => `시험 숫자 ${label}`,
  any: '시험 숫자 10,000개 가운데 번호로 고르기',
  anyShort: '번호',
  draw: '직접 쓰기',
  pad: '필기판',
  clear: '지우기',
  seen: '신경망이 보는 이미지',
  keyboardHint: '키보드로는 화살표 키로 펜을 옮기고, 스페이스 키로 내리거나 들고, Delete 키로 지워요.',
  cursor: (column, row, down) => `${column + 1}열 ${row + 1}행, 펜 ${down ? '내림' : '듦'}`,
  reads: (digit, p) => `읽은 숫자는 ${digit}, ${p}`,
  labelled: (label) => ` (정답 ${label})`,
  unlabelled: '',

  epoch: '학습한 에폭',
  epochValue: (epoch, accuracy) =>
    epoch === 0 ? `0: 무작위 초깃값, 정확도 ${accuracy}` : `${epoch}: 정확도 ${accuracy}`,
  alike: (layer, cosine) => `${layer}의 가중치와 학습 전에 뽑은 가중치 사이의 코사인: ${cosine}.`,
  epochHint: '눈금을 옮길 때마다 기록해 둔 실행이 그 에폭 뒤에 남긴 매개변수 247 kB를 가져와요.',
  lab: '이 실행의 설정을 학습 실험실에서 열기.',
  labNote: '실험실의 학습률은 정한 값 그대로이고, 기록해 둔 실행은 스텝마다 조금씩 낮췄어요.',
  computing: '계산하는 중이에요 …',
  busy: '이 탭에서 학습이 진행 중이에요. 학습을 멈추거나 끝나기를 기다리면 다시 답해요.',
  failed: '신경망에 물어보지 못했어요:',
  failedThen: '보이는 것은 마지막으로 답한 결과예요.',
  retry: '다시 해 보기',
  save: '지금 보이는 것 저장 (JSON)',

  recorded: (date, image, epoch) =>
    `${date}에 기록한 결과이고, 활성화마다 8비트로 반올림했어요. 시험 숫자 ${image}번, 데이터 확장으로 학습한 실행의 에폭 ${epoch} 뒤 신경망이에요.`,
  live: (epoch) =>
    `이 페이지에서 웹어셈블리로 바로 계산했어요. 매개변수는 기록해 둔 실행이 에폭 ${epoch} 뒤에 16비트로 남긴 것이에요.`,
  pictureKey:
    '같은 층에서 가장 큰 값에 대한 비의 제곱근만큼 진하게 칠했어요. 판의 크기는 실제 비율이고, 두께가 채널 수예요.',
}
