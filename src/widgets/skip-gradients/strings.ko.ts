import type { en } from './strings.en'

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '첫 층까지 무엇이 닿을까',
  lead: '스킵 연결이 없는 신경망과 있는 신경망에 같은 배치를 흘려보내면 기울기가 되돌아와요. 첫 층에는 얼마나 남아 있을까요?',

  depth: '층 수',
  norm: '배치 정규화',
  on: '켜기',
  off: '끄기',
  start: '첫 가중치',
  starts: { he: 'He', xavier: 'Xavier', small: '0.01' },
  seed: '시드',
  quantity: '무엇의 기울기',
  quantities: { maps: '맵', weights: '가중치' },

  flow: '내려오는 기울기',
  chartLabel: { maps: '∂L/∂x의 크기', weights: '∂L/∂W의 크기' },
  below: '손실에서 내려온 층 수',
  plain: '스킵 없음',
  residual: '스킵 있음',
  blockMark: (n) => `블록 ${n}`,
  flowAlt: (depth, plain, residual) =>
    `손실에서 첫 층까지 ${depth}층을 내려오는 기울기의 크기, 로그 눈금. 첫 층에 닿은 크기는 스킵 없음 ${plain}, 스킵 있음 ${residual}.`,
  offChart: (name) =>
    `‘${name}’ 곡선은 10⁻¹⁶보다 작은 곳에서 아래 끝에 붙어 있어요. 0은 단정밀도로 나타낼 수 있는 가장 작은 수보다도 작다는 뜻이에요.`,
  net: '신경망',
  top: '손실 바로 아래',
  bottom: '첫 층',
  times: '배율',
  loss: '손실',

  play: '재생',
  stop: '멈춤',
  back: '한 블록 뒤로',
  forward: '한 블록 앞으로',
  slow: '천천히',
  position: '지나온 블록',
  positionText: (at, of) => `${of}개 중 ${at}개`,

  block: (n, of) => `이미지 쪽에서 세어 ${of}개 중 ${n}번째 블록`,
  drawing: (name, arriving, left) =>
    `${name}: 기울기의 크기는 블록에 들어올 때 ${arriving}, 나갈 때 ${left}.`,
  plainBlock: '스킵 없음',
  residualBlock: '스킵 있음',
  projection: '1×1',
  splits: (arriving, body, past, leaving) =>
    `덧셈에 온 기울기(크기 ${arriving})를 두 길이 저마다 통째로 받아요. 나올 때의 크기는 f 쪽 ${body}, 스킵 연결 쪽 ${past}, 더한 뒤 ${leaving}.`,
  forwards: (f, x, y) => `순전파의 크기는 f(x) ${f}, x ${x}, f(x) + x ${y}.`,
  norms:
    '색이 있는 수는 내려오는 기울기, 색이 없는 수는 올라가는 값이에요. 여기서 크기는 벡터의 길이라서, 더한 것의 크기가 크기의 합과 같지는 않아요. 선의 굵기는 기울기 크기의 로그예요.',

  measure: '여기서 재기',
  measuring: (name) => `‘${name}’ 신경망에 배치를 흘려보내는 중…`,
  measured: (plain, residual) =>
    `여기서 다 쟀어요. 첫 층에 닿은 크기는 스킵 없음 ${plain}, 스킵 있음 ${residual}.`,
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  failed: '중간에 끊겼어요:',
  failedThen: '다시 하거나 페이지를 새로 고쳐 보세요.',
  notMeasured: '미리 잰 것은 시드 1뿐이에요. 이 설정은 “여기서 재기”를 눌러 재 보세요.',
  own: '이 탭에서 잰 값이에요.',
  recorded: (date, machine) => `${date}에 미리 잰 값이에요(${machine.replace('one thread', '스레드 하나')}).`,

  train: '이제 둘 다 학습하기',
  trainLead: '위에서 고른 두 신경망이 같은 배치로 배워요. 학습하는 도중에 스킵 연결을 떼어 볼 수도 있어요.',
  cut: '절반에서 스킵 연결 떼기',
  skips: '스킵 연결',
  chartLoss: '배치마다의 훈련 손실, 내트',
  steps: '갱신 횟수',
  marks: { off: '스킵 뗌', on: '스킵 붙임' },
  trainAlt: (plain, residual) =>
    `훈련 손실. 마지막 배치 열 개의 평균은 스킵 없음 ${plain}, 스킵 있음 ${residual}.`,
  ends: (plain, residual, chance) =>
    `마지막 손실 열 개의 평균: 스킵 없음 ${plain}, 스킵 있음 ${residual}. 찍기만 할 때의 손실: ${chance}.`,
  right: (plain, residual, images) =>
    `시험 이미지 ${images}장의 정확도: 스킵 없음 ${plain}, 스킵 있음 ${residual}.`,
  lab: '이미지 5,000장으로 학습 실험실에서 열기:',
  noTraining: '이 설정은 미리 학습해 두지 않았어요. 여기서 학습하면 1분에서 몇 분쯤 걸려요.',
  trainOther: '여기서 마지막으로 학습한 것은 다른 설정이에요. 그 설정으로 되돌리면 다시 보여요.',
  ownTraining: '이 탭에서 학습했어요.',
  broke: '없음',
  run: {
    start: '둘 다 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '다시 학습하기',
    reset: '버리기',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '“이어서 하기”를 눌러 다시 해 보세요.',
  },
  progress: (done, of) => `갱신 ${of}번 가운데 ${done}번`,
  secondsLeft: (seconds) =>
    seconds < 90 ? `약 ${Math.ceil(seconds)}초 남음` : `약 ${Math.round(seconds / 60)}분 남음`,

  method:
    'ResNet 논문 4.2절의 신경망을 숫자 이미지에 맞췄어요. 스트라이드 2인 3×3 합성곱 하나, 3×3 합성곱 두 개짜리 블록으로 된 세 단계(채널 8, 16, 32개, 맵의 한 변 14, 7, 4픽셀), 맵마다의 평균, 완전연결 계층 하나예요. 모양이 바뀌는 곳의 스킵 연결에는 1×1 투영이 있어요. 훈련 이미지 5,000장에서 뽑은 첫 배치 50장을, 한 번도 갱신하지 않은 신경망에 흘려보내서 재요. 입력이 n개일 때 분산이 Xavier는 1/n, He는 2/n이고, 0.01은 고정된 표준편차예요. 학습은 100번 갱신해요. 배치 정규화가 있으면 모멘텀 0.9, 학습률 0.05의 SGD, 없으면 학습률 0.002의 Adam이에요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
