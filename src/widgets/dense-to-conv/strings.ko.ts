/** The lab's words in Korean. */
import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '분류기 하나, 쓰는 법 둘',
  lead: '완전연결 계층으로 쓰면 28\u00a0×\u00a028픽셀만 읽을 수 있어요. 합성곱으로 쓰면 페이지 한 장을 읽어요. 숫자 하나에 둘이 같은 답을 하는지, 페이지를 읽는 데 얼마나 드는지, 두 방법이 어디에서 갈라지는지 알아보세요.',
  problem: (key, given, used) => `링크의 “${key}=${given}”은 알 수 없는 값이라 ${used}로 대신했어요.`,
  dismiss: '닫기',

  digitOf: (number, label) => `시험 숫자 ${number}번: ${label}`,
  digitAlt: (label) => `손으로 쓴 ${label}`,
  draw: '직접 쓰기',
  drawn: '직접 쓴 숫자',
  pad: {
    pad: '필기판',
    clear: '지우기',
    seen: '두 방법이 읽는 이미지',
    keyboardHint: '키보드로는 화살표 키로 펜을 옮기고, 스페이스 키로 내리거나 들고, Delete 키로 지워요.',
    cursor: (column, row, down) => `${column + 1}열 ${row + 1}행, 펜 ${down ? '내림' : '듦'}`,
  },
  previousDigit: '이전 숫자',
  nextDigit: '다음 숫자',
  legend: '한 줄에서 격자까지',
  steps: {
    flat: {
      title: '1,024개 한 줄',
      text: '숫자 하나가 합성곱을 지나면 4\u00a0×\u00a04 맵 64장이 남아요. 완전연결 계층은 이것을 수 1,024개 한 줄로 받아요. 칸을 차례로, 칸마다 채널을 차례로 읽어요. 뉴런 50개가 저마다 가중치를 그만큼 가져요.',
    },
    fold: {
      title: '접으면 필터',
      text: '똑같은 가중치를 맵이 놓인 모양대로 놓아요. 4\u00a0×\u00a04 정사각형 64장, 바로 필터예요. 수는 하나도 바뀌지 않았고 메모리에서 옮길 필요도 없어요. 필터도 행, 열, 채널 순서로 저장하니까요.',
    },
    one: {
      title: '자리 하나',
      text: '숫자 하나의 맵에는 필터를 놓을 자리가 하나뿐이에요. 4 − 4 + 1 = 1이지요. 같은 짝을 곱해서 더하니 합 50개가 곧 뉴런 50개예요. 그 뒤의 층은 1×1 합성곱이 돼요.',
    },
    many: {
      title: '자리 여럿',
      text: '92\u00a0×\u00a0156 페이지에서는 12\u00a0×\u00a020 맵이 남아요. 필터를 놓을 자리가 8픽셀 간격으로 9\u00a0×\u00a017곳이고, 자리마다 답이 나와요. 앞의 층은 모두 한 번만 돌았어요.',
    },
  },
  neuron: '뉴런',
  number: '몇 번째 수',
  ofNeurons: (number) => `50개 중 ${number}번`,
  ofNumbers: (number) => `1,024개 중 ${number}번`,
  inputs: { flat: '들어온 수: 한 줄에 채널 64개, 모두 16칸', fold: '들어온 수: 4\u00a0×\u00a04 맵 64장' },
  weights: {
    flat: (neuron) => `뉴런 ${neuron}의 가중치, 같은 순서로`,
    fold: (neuron) => `뉴런 ${neuron}: 같은 가중치를 64\u00a0×\u00a04\u00a0×\u00a04 필터로`,
  },
  signs: '파랑은 0보다 크고 빨강은 작아요',
  follow: (number, row, column, channel, product) =>
    `${number}번 수: ${row}행 ${column}열, 채널 ${channel}. ${product}`,
  sum: (neuron, bias, sum, out) =>
    `뉴런 ${neuron}: 곱 1,024개와 편향(${bias})의 합 ${sum}. ReLU를 지나면 ${out}.`,
  sumOfFilter: (bias, sum) => `제자리에 놓인 필터: 똑같은 곱 1,024개와 편향(${bias})의 합 ${sum}.`,
  mapMean: '숫자의 맵, 채널 64개의 평균',
  hidden: { dense: '완전연결 계층의 뉴런 50개', convolution: '합성곱의 합 50개' },
  hiddenDifference: (difference) => `50개 가운데 가장 큰 차이: ${difference}.`,
  pageMaps: (row, column) =>
    `페이지 위에 12\u00a0×\u00a020칸짜리 맵을 겹쳤어요. 필터가 그 가운데 4\u00a0×\u00a04칸을 덮어요. 자리는 아래로 12 − 4 + 1 = 9곳, 옆으로 20 − 4 + 1 = 17곳이고, 지금은 ${row}행 ${column}열이에요.`,

  scoresOfDigit: '점수 열 개를 두 번',
  scoresCaption: '소프트맥스 앞의 점수',
  digit: '숫자',
  forms: { dense: '완전연결', convolution: '합성곱' },
  ways: { dense: '오려 낸 창', convolution: '한 번에' },
  difference: '차이',
  verdict: (difference, largest) =>
    `가장 큰 차이: ${difference}(점수의 크기는 ${largest}까지). 곱은 모두 같아요. 더하는 순서만 달라서 반올림이 조금 다를 뿐이에요.`,
  isRecorded: (date) => `${date}에 기록한 값이에요.`,
  live: '방금 이 기기에서 계산했어요.',
  waiting: '신경망에 묻고 있어요…',
  missing: '이것은 미리 기록해 두지 않았어요. 단추를 누르면 이 기기가 계산해요.',
  ask: '여기서 계산하기',
  failed: '잘되지 않았어요.',
  failedThen: '단추를 눌러 다시 해 보세요.',

  pageHeading: '페이지 한 장을 한 번에',
  pageLead:
    '위 그림의 숫자를 끌거나 화살표 키로 옮겨 보세요. 아래 그림에는 답이 저마다 창의 한가운데에 적혀 있어요. 하나를 가리키거나 화살표 키로 골라서, 그 창과 두 방법의 답을 살펴보세요.',
  pageNumber: (page, isLaid) => (isLaid ? `고친 페이지 (${page}쪽에서)` : `${page}쪽`),
  previousPage: '이전 쪽',
  nextPage: '다음 쪽',
  restore: '처음대로',
  board: '페이지. 테두리는 고른 창, 점선은 한 번에 읽을 때 그 답이 보는 범위',
  movable: (label, x, y) => `숫자 ${label}, 왼쪽에서 ${x}픽셀, 위에서 ${y}픽셀. 화살표 키로 옮겨요`,
  answers: '어느 답을 볼까',
  shown: { pass: '한 번에', windows: '오려 낸 창', difference: '차이' },
  sureFrom: '이름을 적는 확률',
  percent: (value) => `${value}%부터`,
  gridOf: {
    pass: '한 번에 낸 답. 충분히 확신하는 자리에 숫자를 적었어요',
    windows: '창마다 오려 내어 얻은 답. 충분히 확신하는 자리에 숫자를 적었어요',
    difference: '자리마다 점수 열 개의 차이 가운데 가장 큰 것. 밝을수록 커요',
  },
  placeText: (row, column, pass, windows, difference) =>
    `${row}행 ${column}열: 한 번에 ${pass}, 오려 낸 창 ${windows}, 점수 차이는 최대 ${difference}`,
  namedText: (digit, share) => `${digit} (${share})`,
  windowAlt: '고른 창, 28\u00a0×\u00a028픽셀',
  times: '드는 것',
  time: '시간',
  multiplyAdds: '곱셈-덧셈',
  onePass: '한 번에',
  allWindows: (count) => `창 ${count}개를 한 묶음으로`,
  ratio: '비',
  timesAs: (ratio) => `${ratio}배`,
  findings: '여기서 볼 것',
  agreement: (holding, sameOfHolding, all, same, median, largest) =>
    `이 페이지에는 숫자가 온전히 든 창이 ${holding}개 있고, 그 가운데 ${sameOfHolding}개에 두 방법이 같은 이름을 붙였어요. 창 ${all}개를 모두 보면 ${same}개예요. 자리의 절반에서는 점수 열 개 가운데 가장 크게 다른 것의 차이가 ${median} 이상이에요(가장 큰 자리: ${largest}).`,
  why: '숫자 하나에서는 마지막 자리까지 같았는데 왜 이렇게 다를까요? 오려 낸 창은 패딩으로 끝나요. 층마다 새로 두른 0이지요. 한 번에 읽으면 그 자리에 페이지가 이어지고, 답 하나가 28\u00a0×\u00a028이 아니라 점선으로 두른 60\u00a0×\u00a060픽셀에 달려 있어요. 숫자 둘레가 검은 종이여도 패딩과는 달라요. 첫 층을 지나면 검은 곳은 0이 아니라 편향과 ReLU가 만든 값이 되니까요.',
  nothing: (empty, sure, percent) =>
    `창 ${empty}개에는 온전한 숫자가 없는데, 그 가운데 ${sure}개에 ${percent}% 이상의 확률로 이름이 붙었어요. 이 신경망은 한가운데 놓인 숫자 하나로만 배웠어요. 클래스 열 개 가운데 ‘아무것도 없음’은 없으니 반쪽, 틈새, 빈 종이에도 숫자의 이름을 붙여요.`,
  save: '점수와 시간 저장(JSON)',
  foot: (date, machine) =>
    `기록이라고 적은 값은 ${date}에 기록했어요(${machine.replace('one thread', '스레드 1개')}). 분류기는 8.1.2의 것이고, 숫자 서른 개는 학습에 쓴 적이 없어요.`,
}
