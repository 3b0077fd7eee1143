/** The lab's words in Korean. */
import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '합성곱 펼치기',
  lead: '픽셀은 저마다 행렬의 어디로 갈까요? 행렬로 돌아가는 길이 이득일까요? 먼저 손으로 짚어 보고, 그다음 시계로 재 보세요.',

  walkPart: '픽셀 하나씩',
  side: '이미지',
  channels: '채널',
  kernel: '필터',
  stride: '스트라이드',
  pad: '패딩',
  channel: (n) => `이미지, 채널 ${n}`,
  mapLabel: '출력 맵',
  matrixLabel: (rows, columns) => `행렬, ${rows}×${columns}`,
  filterLabel: '필터',
  outputLabel: '출력',
  pickPixel: (channel) => `채널 ${channel}의 픽셀`,
  pickCell: '행렬의 칸',
  pickPosition: '필터의 자리',
  previous: '앞 자리',
  next: '다음 자리',
  position: (n, of, columns) =>
    `${of}곳 가운데 ${n}번째 자리예요. 테두리 안의 숫자 ${columns}개가 행렬의 ${n}행이에요.`,
  pixel: (channel, y, x, value) => `채널 ${channel}의 ${y}행 ${x}열 픽셀이에요(값 ${value}).`,
  padding: (channel) => `채널 ${channel} 둘레의 패딩이에요. 사진에는 없던 0이지요.`,
  inCells: (n) =>
    n === 0
      ? '어느 창에도 들지 않아서 행렬에는 한 번도 나오지 않아요.'
      : n === 1
        ? '행렬에서는 한 칸에만 있어요.'
        : `행렬에서는 서로 다른 ${n}개 행에 한 칸씩, 모두 ${n}칸에 있어요.`,
  cell: (row, column, weight) => `행렬의 ${row}행 ${column}열이에요(곱할 가중치 ${weight}).`,
  otherCells: (n) => (n === 0 ? '다른 칸에는 없어요.' : `행렬의 다른 ${n}칸에도 똑같이 들어 있어요.`),
  sum: (row, terms, value) => `출력 ${row}: ${terms} = ${value}`,
  more: (n) => `… (${n}개 더)`,
  shapeOf: '행렬의 숫자',
  pixels: '이미지의 숫자',
  factor: '메모리',
  times: (n) => `${n}배`,
  copies: '픽셀 하나의 복사본, 평균',
  zeros: '패딩이 든 칸',
  macs: '필터 하나의 곱셈-덧셈',

  racePart: '시계로 재기',
  raceLead:
    '똑같은 난수로 똑같은 합성곱을 세 번 계산해요. TypeScript 반복문으로 한 번, TypeScript로 쓴 im2col과 백엔드의 행렬 곱으로 한 번, 백엔드에 들어 있는 합성곱으로 한 번이에요.',
  layer: '층',
  group: '두 그룹 가운데 하나',
  batch: '한꺼번에 넣는 이미지',
  images: (n) => `${n}장`,
  sizes: (rows, columns, filters, macs) =>
    `${rows}×${columns} 행렬에 ${columns}×${filters} 행렬을 곱해요. 곱셈-덧셈 ${macs}번이에요.`,
  memory: (matrix, input, factor) => `행렬은 ${matrix} MB, 입력은 ${input} MB로 ${factor}배예요.`,
  ways: { loops: '반복문', im2col: 'im2col + 행렬 곱', kernel: '자체 합성곱' },
  building: '행렬 만들기',
  multiplying: '옮겨서 곱하기',
  on: (way, backend) => `${way}, ${backend}`,
  verdict: (backend, im2col, kernel) =>
    `${backend}에서 im2col과 행렬 곱의 속도는 반복문의 ${im2col}배, 자체 합성곱의 속도는 ${kernel}배예요.`,
  share: (share) => `im2col에 걸린 시간 가운데 행렬을 만드는 데 든 몫은 ${share}%예요.`,
  agree: (off, largest) =>
    `세 결과는 같아요. 64비트로 더하는 반복문과 많아야 ${off}만큼 다르고, 가장 큰 출력은 ${largest}예요.`,
  disagree: (off, largest) =>
    `세 결과가 맞지 않아요. 차이가 ${off}까지 나는데 가장 큰 출력이 ${largest}예요.`,
  tableOfWays: '세 가지 방법',
  way: '방법',
  ms: 'ms',
  gflops: 'GFLOP/s',
  off: '가장 큰 차이',
  tableOfLayers: (images) => `모든 층, 이미지 ${images}`,
  matrix: '행렬',
  megabytes: 'MB',
  timesInput: '입력의 몇 배',
  own: '여기서 잰 값',
  race: '이 층 겨루기',
  raceAll: '모든 층 겨루기',
  raceSlow: (backend) => `이 층을 ${backend}에서도 재기`,
  stop: '멈추기',
  stopping: '이 층까지만 재고 멈춰요',
  javascript: '자바스크립트',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어서 함께 재게 돼요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (backend, layer, done, of) => `${backend}: ${layer}, ${of}개 중 ${done}번째`,
  emulated: (backend) =>
    `여기서는 프로세서가 ${backend} 흉내를 내요. 뒤에 그래픽 카드가 없어요. 얼마나 느린지 보고 싶다면 재 보세요.`,
  missing: '이 기기에 없는 것:',
  failed: '재지 못한 것이 있어요:',
  failedThen: '이미 잰 값은 그대로예요. 다시 해 보거나 페이지를 새로 고치세요.',
  none: '이 설정으로는 아직 잰 값이 없어요. 단추를 눌러 보세요.',
  announced: (layer) => `${layer}: 이 탭에서 쟀어요.`,
  recorded: (date, browser, cores) =>
    `${date}에 ${browser}에서 코어 ${cores}개로 세 번씩 돌려 가장 빨랐던 값을 적어 두었어요. 단추를 누르면 여러분의 기기에서 재요.`,
  ownToo: '● 표시는 이 탭에서 잰 값이고, 나머지는 미리 잰 값이에요.',
  ownAll: '이 탭에서 잰 값이에요.',
  method:
    '스레드 하나에서, 두 번 돌려 준비시킨 다음 여러 번 잰 중앙값이고, 잴 때마다 기기가 계산을 마칠 때까지 기다려요. GFLOP/s는 방법이 실제로 몇 번을 곱하든 정의의 곱셈-덧셈 하나를 연산 둘로 세어 구했어요.',
  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
