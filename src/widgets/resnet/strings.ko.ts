/** The lab's words in Korean. */
import type { en } from './strings.en'

const inTenThousands = (n: number): string => {
  const [great, small] = [Math.floor(n / 1e8), Math.round((n % 1e8) / 1e4)]
  return [...(great > 0 ? [`${great.toLocaleString('ko')}억`] : []), `${small.toLocaleString('ko')}만`].join(
    ' ',
  )
}

export const ko: typeof en = {
  heading: 'ResNet 짓기',
  lead: '단계마다 블록을 몇 개 둘지, 어떤 블록으로 할지, 그 옆으로 무엇을 지나가게 할지 골라 보세요. 숫자는 바로바로 따라와요. 그런 다음 작은 것을 스킵 연결이 있을 때와 없을 때로 학습시켜 봐요.',

  buildPart: '224×224 사진을 위한 신경망',
  preset: '층 수',
  own: '그 밖',
  block: '블록',
  blockNames: { basic: '3×3 둘', bottleneck: '병목 1×1, 3×3, 1×1' },
  shortcuts: '스킵 연결',
  kinds: { none: '없음', A: 'A', B: 'B', C: 'C' },
  kindNames: {
    none: '스킵 연결 없음',
    A: 'A: 0으로 채우기',
    B: 'B: 모양이 바뀔 때만 투영',
    C: 'C: 모두 투영',
  },
  rows: { first: '7×7, 풀링', last: '평균, 클래스 1,000개' },
  stage: (name) => `${name}의 블록 수`,
  blocks: (n) => `${n}`,
  blocksAlt: (name, n, layers, way) => `${name}: ${layers}층짜리 블록 ${n}개. 스킵 연결은 ${way}.`,
  parameters: '매개변수',
  macs: '곱셈-덧셈',
  million: (n) => inTenThousands(n),
  billion: (n) => (n < 1e8 ? inTenThousands(n) : `${(n / 1e8).toFixed(1)}억`),
  layers: (n) => `${n}층`,
  total: '모두 합쳐서',
  deep: (layers, params, macs) =>
    `가중치가 있는 층 ${layers}개, 매개변수 ${params} 개, 이미지 한 장에 곱셈-덧셈 ${macs} 번이에요.`,
  published: (name, giga, error) =>
    `논문의 ${name}에 해당해요. 논문에는 곱셈-덧셈 ${Math.round(10 * giga)}억 번, 이미지넷 검증 이미지마다 조각 열 개로 잰 Top-1 오류율 ${error}%로 실려 있어요.`,
  unpublished: '꼭 이렇게 생긴 신경망은 논문에 없어요.',
  plainName: (name) => name.replace('ResNet-', '스킵 연결 없는 ') + '층',
  kindsTable: '같은 블록에 스킵 연결만 바꾸면',
  kind: '스킵 연결',
  past: '그 가운데 스킵 연결의 몫',
  error: 'Top-1 오류율(논문)',
  key: '상자 하나가 블록이고, 안에 층이 둘이나 셋 들어 있어요. 위의 호가 스킵 연결이에요. 가는 호는 그대로 넘기고, 점선은 0으로 채우고, 굵은 호는 투영해요.',

  trainPart: '작은 것이 숫자를 배워요',
  trainLead: (layers) =>
    `논문이 작은 이미지에 쓴 꼴이에요. 세 단계에 블록을 n개씩 두어 6n + 2 = ${layers}층이고, 숫자에 맞춰 더 좁혔어요. 스킵 연결이 없는 것과 있는 것을 같은 시드에서 학습해요.`,
  n: '단계마다 블록 n개',
  nText: (n, layers) => `${n}개, ${layers}층`,
  way: '스킵 연결',
  seed: '출발점',
  nets: { plain: '스킵 없음', A: '스킵 있음, A', B: '스킵 있음, B', C: '스킵 있음, C' },
  net: '신경망',
  netCounts: (params, macs) => `매개변수 ${params}개, 곱셈-덧셈 ${macs}번`,
  trainLoss: '훈련 손실',
  thisStart: (seed) => `출발점 ${seed}`,
  allStarts: '출발점 1–3, 미리 학습',
  ownMark: '여기서 학습한 값',
  pending: '–',
  unrecorded: '미리 학습해 두지 않은 조합이에요. 단추를 누르면 여기서 학습해요.',
  ahead: (mean, deviation, count) =>
    `스킵 연결이 있는 쪽에서 없는 쪽을 뺀 값: ${mean} ± ${deviation}퍼센트포인트(미리 학습한 출발점 ${count}개).`,
  run: {
    start: '여기서 둘 다 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '둘 다 다시 학습하기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  progress: (done, all) => `${all}스텝 가운데 ${done}`,
  left: (seconds) => `약 ${Math.ceil(seconds)}초와 시험`,
  announced: (results) => `여기서 학습한 값이에요. 시험 이미지를 맞힌 비율은 ${results}예요.`,
  lab: '이 신경망을 학습 실험실에서 열기',
  save: 'JSON으로 저장',
  steps: '스텝마다 시험 이미지를 맞힌 비율',
  stepsKey: '점선은 미리 학습한 것, 실선은 여기서 학습한 것',
  stepsAxis: '이미지 50장씩 갱신한 스텝',
  accuracy: '시험 이미지 가운데',
  stepsAlt: (ends) => `150스텝 동안 두 신경망의 정확도. 끝에서는 ${ends}예요.`,
  byDepth: '깊어질수록',
  byDepthKey: '미리 학습한 것. 굵은 선은 평균, 흐린 선은 출발점 하나씩',
  byDepthAxis: '층 수',
  byDepthAlt: (texts) => `층 수에 따른 출발점 셋의 평균 정확도. ${texts}.`,
  at: (layers, accuracy) => `${layers}층에 ${accuracy}`,
  recorded: (date, machine) =>
    `${date}에 출발점 셋에서 미리 학습했어요(${machine.replace('one thread', '스레드 1개')}).`,
  method:
    '세 단계의 채널은 8, 16, 32개이고 맵의 한 변은 14, 7, 4픽셀이에요. 합성곱마다 배치 정규화가 있고 첫 가중치는 He 방식이에요. 훈련 이미지의 처음 7,500장을 한 번씩, 50장씩 150스텝에 배워요. 모멘텀의 학습률은 0.05이고 120스텝부터는 그 10분의 1이에요. 데이터 확장은 하지 않아요. 마지막 시험은 시험 이미지의 처음 5,000장, 그 전의 시험은 처음 500장으로 봐요. 훈련 손실은 마지막 배치 20개의 평균이에요. ±는 표준편차이고, 차이는 출발점마다 따로 뺐어요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
