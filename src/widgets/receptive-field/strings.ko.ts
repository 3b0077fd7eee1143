import type { en } from './strings.en'

const percentOf = (ratio: number) => Math.round(100 * Math.abs(ratio - 1))

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '쌓은 층은 어디를 볼까',
  lead: '출력 한 칸에서 입력까지 거슬러 내려가 보고, 층에 드는 값을 세고, 두 필터를 하나로 합치고, 학습한 뉴런이 실제로 귀 기울이는 곳을 살펴보세요.',

  stackPart: '한 층씩 내려가 보기',
  stackChoice: '견줄 것',
  stacks: { five: '5×5와 3×3', seven: '7×7과 3×3', own: '내가 쌓기' },
  own: { kernel: '필터', stride: '스트라이드', pad: '패딩', dilation: '확장 간격', depth: '층' },
  ownName: '내가 쌓은 층',
  oneName: (side) => `${side}×${side} 하나`,
  smallName: (depth) => `3×3 ${['', '하나', '둘', '셋'][depth] ?? `${depth}개`}`,
  ownStack: (depth) => `내가 쌓은 ${depth}층`,
  outputs: '출력 칸, 화살표 키로 고르기',
  cell: (row, column) => `${row}행 ${column}열`,
  sees: (row, column, side, jump) =>
    `${row}행 ${column}열의 출력 칸은 한 변 ${side}칸의 정사각형을 봐요.${jump > 1 ? ` 옆 출력이 보는 곳과는 ${jump}칸 떨어져 있어요.` : ''}`,
  reachesAll: (cells) => `입력 ${cells}칸이 모두 닿는데,`,
  reaches: (cells, all) => `그 ${all}칸 가운데 입력 ${cells}칸이 닿는데,`,
  onePath: '저마다 길은 하나예요.',
  manyPaths: (most) => `가장 붐비는 칸에서는 길이 ${most}가지예요.`,
  leftOut: (layers) =>
    layers === 1
      ? '마지막 층은 읽을 것이 없어요. 필터가 맵보다 커요.'
      : `마지막 ${layers}층은 읽을 것이 없어요. 필터가 맵보다 커요.`,
  sheetsKey:
    '맨 아래가 입력이에요. 칸의 너비는 옆 칸이 보는 곳까지의 거리이고, 출력까지 가는 길이 많은 칸일수록 짙어요.',

  costs: '28×28 맵에서 드는 값',
  channelNames: ['입력 채널', '가운데', '출력'],
  presets: '미리 정해 둔 채널 수',
  parameters: '매개변수',
  multiplyAdds: '곱셈-덧셈',
  costVerdict: (ratio, depth) =>
    depth < 2
      ? '한 층뿐이라 견줄 것이 없어요.'
      : Math.abs(ratio - 1) < 0.005
        ? '쌓은 쪽과 필터 하나의 차이가 0.5%도 안 돼요.'
        : ratio < 1
          ? `쌓은 쪽의 매개변수가 필터 하나보다 ${percentOf(ratio)}% 적어요.`
          : ratio < 2
            ? `쌓은 쪽의 매개변수가 필터 하나보다 ${percentOf(ratio)}% 많아요. 여기서는 깊이가 이득이 아니에요.`
            : `쌓은 쪽의 매개변수가 필터 하나의 ${ratio.toFixed(1)}배예요. 여기서는 깊이가 이득이 아니에요.`,

  filterPart: '두 필터를 하나로 합치기',
  first: '첫째 필터',
  second: '둘째 필터',
  filters: {
    sideways: '에지, 왼쪽에서 오른쪽',
    upwards: '에지, 아래에서 위',
    blur: '흐리게',
    sharpen: '또렷하게',
    drawn: '난수로 뽑은 필터',
  },
  relu: '사이에 ReLU 넣기',
  sum: '두 필터와 합친 필터',
  then: '다음',
  thenRelu: 'ReLU',
  composed: '합친 5×5',
  otherDigit: '다른 숫자 고르기',
  digit: (label) => `숫자 ${label}`,
  input: '숫자 이미지',
  atOnce: '5×5 한 번',
  inTurn: '3×3, 3×3 차례로',
  inTurnRelu: '3×3, ReLU, 3×3',
  difference: '차이',
  same: (difference, largest) =>
    `결과가 같아요. 가장 큰 출력(${largest})에 견주면 가장 큰 차이는 ${difference}뿐이에요. 32비트 숫자의 반올림 때문에 생긴 차이예요.`,
  apart: (difference, largest, percent) =>
    `결과가 달라요. 가장 큰 차이(${difference})가 가장 큰 출력(${largest})의 ${percent.toFixed(0)}%예요. 어떤 5×5 필터도 이 꺾임을 대신하지 못해요.`,
  mapsKey:
    '파란색은 0보다 큰 값, 주황색은 작은 값이고 세 그림의 눈금은 같아요. 0–1로 나타낸 픽셀로 지금 여기서 계산했어요.',

  fieldPart: '뉴런이 실제로 귀 기울이는 곳',
  fieldLead: (images) =>
    `픽셀 하나가 바뀌면 어느 층 한가운데의 뉴런은 얼마나 바뀔까요? 그것이 기울기예요. 시험 이미지 ${images}장과 모든 채널에 걸쳐 평균한 기울기의 크기를, 학습을 마친 신경망과 학습하기 전의 같은 신경망에서 견줘 보세요.`,
  unit: '한가운데 뉴런이 있는 층',
  formula: (side) => `${side}×${side}`,
  nets: { trained: '학습한 신경망', fresh: '갓 뽑은 초깃값' },
  ownNet: (steps) => `여러분의 신경망, ${steps}번 갱신`,
  here: '여기서 잰 값',
  carried: (pixels, all, percent) =>
    `정사각형 안의 ${all}픽셀 가운데 ${pixels}픽셀이 기울기의 90%를 실어 날라요. ${percent}%예요.`,
  active: (active, images) => `${images}장 가운데 ${active}장에서 이 뉴런이 0보다 컸어요.`,
  heatKey:
    '점선은 공식이 말하는 정사각형, 실선은 기울기의 90%를 나르는 가장 적은 픽셀이에요. 옅은 곳도 보이도록 기울기의 제곱근만큼 칠했어요.',
  progress: (net, layer, seconds) =>
    `${net}, ${layer}${seconds === null ? '' : `, 약 ${Math.ceil(seconds)}초 남음`}`,
  outcome: (layer, pixels, all) =>
    `여기서 다 쟀어요. ${layer}: ${all}픽셀 가운데 90%를 나르는 것은 학습한 신경망에서 ${pixels[0]}개, 갓 뽑은 초깃값에서 ${pixels[1]}개예요.`,
  verbs: {
    start: '여기서 재기',
    pause: '잠시 멈추기',
    resume: '이어서 재기',
    again: '다시 재기',
    reset: '기록으로 돌아가기',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '재다가 끊겼어요:',
    failedThen: '그때까지 잰 값은 남아 있어요. 이어서 재거나 페이지를 새로 고쳐 보세요.',
  },
  save: 'JSON으로 저장',

  recorded: (date, machine) => `유효 수용 영역은 ${date}에 미리 쟀어요(${machine}).`,
  computed: '●가 붙은 것은 이 탭에서 쟀어요.',
  method:
    '이 책에 실린 DeepConvNet, 또는 여러분이 이 탭에서 학습한 신경망으로 재요. 갓 뽑은 신경망은 시드 1의 He 초깃값이에요. i번째 이미지로는 i를 채널 수로 나눈 나머지에 해당하는 채널의, ⌊한 변/2⌋행 ⌊한 변/2⌋열 뉴런을 물어요. 나머지는 모두 이 페이지에서 계산해요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
