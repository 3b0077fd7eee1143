/** The lab's words in Korean. */
import type { en } from './strings.en'

const run = {
  pause: '잠깐 멈추기',
  resume: '이어서 하기',
  reset: '처음으로',
  busy: '이 탭에서 다른 계산이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
}

export const ko: typeof en = {
  heading: '인셉션 모듈, 세어 보고 재어 보기',
  lead: '1×1 축소는 모듈을 값싸게 해 줘요. 종이 위에서는 얼마나, 여러분의 기기에서는 얼마나 싸질까요? 정확도로는 얼마를 치를까요?',

  modulePart: '모듈',
  module: '모듈',
  ownModule: '직접 만든 것',
  way: '1×1 축소',
  ways: { reduced: '있음', naive: '없음' },
  input: '읽는 채널',
  side: '맵의 한 변(픽셀)',
  filters: {
    one: '1×1',
    threeReduce: '3×3 앞의 1×1',
    three: '3×3',
    fiveReduce: '5×5 앞의 1×1',
    five: '5×5',
    poolProjection: '풀링 뒤의 1×1',
  },
  branches: { '1x1': '1×1', '3x3': '3×3', '5x5': '5×5', pool: '풀링' },
  branchSliders: (branch) => `${branch} 갈래의 필터 수`,
  layerNames: {
    '1×1': '1×1',
    '3×3 reduce': '3×3 앞 1×1',
    '3×3': '3×3',
    '5×5 reduce': '5×5 앞 1×1',
    '5×5': '5×5',
    pool: '최대 3×3',
    'pool projection': '풀링 뒤 1×1',
  },
  rest: '이어 붙이기와 나머지',

  strips: '종이 위의 값과 시계의 값',
  counted: '곱셈-덧셈',
  timed: '밀리초',
  amount: (n) => {
    const [great, small] = [Math.floor(n / 1e8), Math.round((n % 1e8) / 1e4)]
    return [...(great > 0 ? [`${great}억`] : []), `${small.toLocaleString('ko')}만`].join(' ')
  },
  ms: (n) => `${n}ms`,
  stripsKey: '빗금은 채널만 줄이는 1×1 합성곱, 회색은 이어 붙이기와 나머지예요.',
  stripAlt: (what, way, parts) => `${what}, 1×1 축소 ${way}: ${parts}.`,
  table: (way) => `층마다 보기, 1×1 축소 ${way}`,
  layer: '층',
  shape: '출력',
  parameters: '매개변수',
  macs: '곱셈-덧셈',
  time: 'ms',
  rate: '초당 10억 번',
  whole: '모듈 전체',
  verdict: (counted, measured) =>
    `1×1 축소 덕분에 곱셈-덧셈은 ${counted}분의 1이 되고, 시계로 재면 시간은 ${measured}분의 1이 돼요.`,
  unmeasured: (counted) =>
    `1×1 축소 덕분에 곱셈-덧셈은 ${counted}분의 1이 돼요. 이 모듈의 시간은 아직 아무도 재지 않았어요. 단추를 누르면 재요.`,
  costs: (counted) => `이 축소는 종이 위에서 아끼는 것이 없어요. 없애면 곱셈-덧셈이 ${counted}배예요.`,
  branchVerdict: (counted, measured) =>
    `5×5 갈래만 보면 종이 위에서는 ${counted}분의 1, 시계로는 ${measured}분의 1이에요.`,
  why: (pool, slow, fast) =>
    `풀링은 곱셈을 하나도 하지 않는데 축소가 있을 때 시간의 ${pool}%를 써요. 또 곱셈-덧셈 한 번의 값은 늘 같지 않아요. 여기서는 가장 느린 층이 1초에 ${Math.round(10 * slow)}억 번, 가장 빠른 층이 ${Math.round(10 * fast)}억 번을 해요.`,
  clockRun: {
    ...run,
    start: '여기서 재기',
    again: '다시 재기',
    failed: '시계가 멈췄어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  clockProgress: (done, of) => `${of}번 가운데 ${done}번`,
  secondsLeft: (seconds) => `약 ${Math.ceil(seconds)}초 남음`,
  clockOutcome: (counted, measured) =>
    `여기서 재니 1×1 축소가 없을 때 시간이 ${measured}배예요. 센 값은 ${counted}배였어요.`,
  timedHere: (backend) => `이 탭에서 ${backend}로 이미지 한 장을 재었어요.`,
  clockRecorded: (date, machine) =>
    `${date}에 미리 잰 시간이에요(${machine.replace('one thread', '스레드 1개').replace('processor time', '프로세서 시간')}, 이미지 한 장).`,
  clockMethod:
    '잡음 이미지로 순전파만 재요. 축소가 있는 모듈과 없는 모듈, 그리고 층 하나하나를 번갈아 아홉 바퀴 재고 가운뎃값을 적어요. 모듈의 합성곱 뒤에는 모두 ReLU가 있어요.',

  trainPart: '작은 인셉션이 숫자를 배워요',
  trainLead: (two) =>
    `합성곱 하나와 숫자 열 개 사이에 모듈이 둘 있어요. 이것을 1×1 축소가 없는 것, 그리고 계산량이 같도록 필터를 ${two}개로 한 평범한 3×3 합성곱 넷과 견주어요.`,
  kept: '축소하고 남기는 채널(24개와 40개 가운데)',
  seed: '출발점',
  nets: { reduced: '축소 있음', naive: '축소 없음', plain: '평범한 3×3' },
  ends: { reduced: '있음', naive: '없음', plain: '3×3' },
  net: '신경망',
  netMacs: '곱셈-덧셈',
  netParams: (n) => `매개변수 ${n}개`,
  thisStart: (seed) => `출발점 ${seed}`,
  allStarts: '출발점 1–3, 미리 학습',
  perStep: '여기서 스텝당 ms',
  own: '여기서 학습한 값',
  pending: '–',
  lead2: (mean, deviation, count) =>
    `축소가 없는 쪽에서 있는 쪽을 뺀 값: ${mean} ± ${deviation}퍼센트포인트(미리 학습한 출발점 ${count}개).`,
  plainLead: (mean, deviation) => `계산량이 같을 때 인셉션에서 평범한 3×3을 뺀 값: ${mean} ± ${deviation}.`,
  trainRun: {
    ...run,
    start: '여기서 셋 다 학습하기',
    again: '셋 다 다시 학습하기',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  trainProgress: (done, all) => `${all}스텝 가운데 ${done}`,
  trainLeft: (seconds) => `약 ${Math.ceil(seconds)}초와 시험`,
  announced: (results) => `여기서 학습한 값이에요. 시험 이미지를 맞힌 비율은 ${results}예요.`,
  steps: '스텝마다 시험 이미지를 맞힌 비율',
  stepsKey: '점선은 미리 학습한 것, 실선은 여기서 학습한 것',
  stepsAxis: '이미지 50장씩 갱신한 스텝',
  accuracy: '시험 이미지 가운데',
  stepsAlt: (ends) => `240스텝 동안 세 신경망의 정확도. 끝에서는 ${ends}예요.`,
  byKept: '얼마나 조이든',
  byKeptKey: '미리 학습한 것. 굵은 선은 평균, 흐린 선은 출발점 하나씩',
  byKeptAxis: '남기는 채널',
  byKeptAlt: (texts) => `축소하고 남기는 채널 수에 따른 출발점 셋의 평균 정확도. ${texts}.`,
  at: (kept, accuracy) => `${kept}채널에 ${accuracy}`,
  trainRecorded: (date, machine) =>
    `${date}에 출발점 셋에서 미리 학습했어요(${machine.replace('one thread', '스레드 1개')}).`,
  trainMethod:
    '훈련 이미지의 처음 12,000장을 한 번씩, 50장씩 240스텝에 배워요. Adam의 학습률은 0.005이고 180스텝부터는 그 4분의 1이에요. 첫 가중치는 He 방식이고 데이터 확장은 하지 않아요. 마지막 시험은 시험 이미지 10,000장 모두, 그 전의 시험은 처음 1,000장으로 봐요. ±는 표준편차이고, 차이는 출발점마다 따로 뺐어요.',
  lab: '이 신경망을 학습 실험실에서 열기',

  mapsPart: '갈래마다 내놓는 것',
  mapsLead:
    '시험 이미지 하나를 축소가 있는 신경망에 넣어 봐요. 칸 하나가 채널 하나이고, 밝을수록 그곳에서 세게 반응한 거예요.',
  digits: '숫자',
  digit: (n) => `숫자 ${n}`,
  which: '모듈',
  modules: { first: '첫째, 14×14', second: '둘째, 7×7' },
  branchMaps: (all) => `맵 ${all}장`,
  strength: (rms) => `세기 ${rms}`,
  mapsAlt: (branch, all, rms) => `${branch} 갈래의 맵 ${all}장, 세기 ${rms}.`,
  reads: (digit, percent) => `이 신경망은 ${digit}로 읽고, 확률은 ${percent}예요.`,
  mapsRecorded:
    '미리 학습한 출발점 1, 남긴 채널 4개의 매개변수를 8비트로 반올림해 여러분의 브라우저가 계산한 맵이에요.',
  mapsOwn: (kept, seed) => `이 탭에서 학습한 출발점 ${seed}, 남긴 채널 ${kept}개의 매개변수로 계산했어요.`,
  mapsKey: '한 모듈의 칸은 모두 같은 눈금으로 그려요. 세기는 갈래가 내놓은 값의 제곱평균제곱근이에요.',

  save: 'JSON으로 저장',
  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
