/** The lab's words in Korean. */
import type { en } from './strings.en'

export const ko: typeof en = {
  heading: 'R-CNN을 한 단계씩',
  lead: '픽셀 9,216개에서 상자 몇 개까지. 단계를 차례로 밟으며 바꿀 수 있는 것을 바꿔 보고, 뒤가 어떻게 달라지는지 지켜보세요. 숫자를 영영 놓칠 수 있는 단계는 어디일까요? 시간은 어디에서 들까요?',
  scene: '장면',
  sceneOf: (scene, of) => `장면 ${scene} / ${of}`,
  previous: '이전 장면',
  next: '다음 장면',
  legend: 'R-CNN의 단계',
  steps: {
    segments: {
      title: '조각',
      text: '밝기가 비슷한 이웃 픽셀끼리 뭉쳐요. 두 조각 사이의 경계가 조각 안의 차이보다 훨씬 뚜렷하면 거기서 멈춰요.',
    },
    merging: {
      title: '합치기',
      text: '가장 닮은 이웃 둘이 한 영역이 되기를 되풀이해요. 닮음 네 가지를 더해서 따져요.',
    },
    proposals: {
      title: '후보 영역',
      text: '한 번이라도 있었던 영역은 모두 상자를 하나씩 내놓아요. 조각이나 닮음을 달리한 네 번의 합치기에서 작은 것부터 큰 것까지 모여요.',
    },
    squares: {
      title: '변형',
      text: '상자마다 둘레를 조금 덧붙여 28×28픽셀로 늘이거나 줄여요.',
    },
    scores: {
      title: '특징과 점수',
      text: '신경망이 정사각형을 숫자 50개로 바꿔요. 숫자마다 하나씩 있는 SVM 열 개가 그 값을 저울질해요.',
    },
    correction: {
      title: '상자 회귀',
      text: '점수가 충분한 상자를 옮기고 크기를 고쳐요. 숫자가 어디에 있는지는 마지막 풀링의 값에 아직 남아 있어요.',
    },
    suppression: {
      title: '비최대 억제',
      text: '숫자마다 가장 좋은 상자를 남기고, 그 상자와 너무 겹치는 것을 지워요. 남은 것이 답이에요.',
    },
  },
  alt: {
    segments: ({ segments }) => `색을 입힌 조각 ${segments}개로 나뉜 장면.`,
    merging: ({ segments, merged }) =>
      `${merged}번 합친 뒤의 장면. 색을 입힌 영역이 ${segments - merged}개이고, 다음에 합칠 둘에 테두리가 있어요.`,
    proposals: ({ boxes, found, digits }) =>
      `장면 위의 상자 ${boxes}개. 숫자 ${digits}개 가운데 ${found}개에 절반 넘게 맞는 상자가 있어요.`,
    squares: () => '고른 상자를 표시한 장면.',
    scores: () => '고른 상자를 표시한 장면.',
    correction: ({ answers }) => `회귀 전과 후의 상자. 답: ${answers || '없음'}.`,
    suppression: ({ answers, digits }) => `답: ${answers || '없음'}. 숫자는 ${digits}개예요.`,
  },

  k: 'k: 클수록 조각이 커져요',
  leastSize: '조각의 최소 크기',
  pixels: (count) => `${count}픽셀`,
  segmentsFound: (count) =>
    `조각이 ${count}개예요. 바탕은 그중 한두 개이고, 숫자 하나는 획과 흐릿한 가장자리로 나뉘어 여러 개예요.`,
  merged: '합친 횟수',
  mergedOf: (count, of) => `${of}번 중 ${count}번`,
  similarities: { colour: '밝기', texture: '질감', size: '크기', fill: '맞물림' },
  nextPair: (total) => `다음에 합칠 둘(점선 상자): 켜 둔 닮음의 합 ${total}`,
  allMerged: '모두 한 영역이 됐어요. 그림 전체예요.',
  most: '살펴볼 상자 수',
  proposalsFound: (boxes, found, digits) =>
    `상자 ${boxes}개. 숫자 ${digits}개 가운데 ${found}개에 IoU가 0.5 이상인 상자가 있어요(✓).`,
  recallOf: '검증 장면 100개에서 상자가 있는 숫자의 비율, 기록',
  firstBoxes: (most) => `처음 ${most}개`,
  square: (number, width, height) => `정사각형으로 바꾼 ${number}번 상자, ${width}×${height}픽셀`,
  noBoxes: '이 설정으로는 상자가 없어요.',
  featuresAlt: (count, active) => `특징 ${count}개. 그중 ${active}개가 0보다 커요.`,
  scoresOf: (number) => `${number}번 상자의 숫자별 점수. 0보다 크면 그 숫자예요`,
  isCorrected: '상자 고치기',
  correctionKey: '점선은 내놓은 그대로, 실선은 고친 상자예요. 끝까지 남는 상자만 그렸어요.',
  score: '점수의 하한',
  overlap: '두 답의 IoU 상한',
  answered: (given, digits) =>
    `상자 ${given.length}개가 남았고, 숫자 ${digits}개 가운데 ${given.filter(({ isRight }) => isRight).length}개가 맞았어요(✓). ${given.reduce((sum, { removed }) => sum + removed.length, 0)}개는 지워졌어요(점선).`,
  waiting: '신경망에 묻는 중이에요 …',

  times: (total, boxes) => `상자 ${boxes}개에 ${total} ms,`,
  timesHere: '이 기기에서 잰 값',
  timesRecorded: '기록된 값',
  timed: {
    search: 'selective search',
    warp: '변형',
    features: '신경망',
    svm: 'SVM',
    regression: '상자 회귀',
    suppression: '비최대 억제',
  },
  measure: '이 기기에서 재기',
  announced: (given, digits) =>
    `여기서 계산했어요. 상자 ${given.length}개, 숫자 ${digits}개 가운데 ${given.filter(({ isRight }) => isRight).length}개가 맞았어요.`,
  failed: '신경망에 물어보지 못했어요:',
  failedThen: '‘이 기기에서 재기’를 눌러 다시 해 보거나 페이지를 새로 고치세요.',

  learning: '분류기를 직접 맞추기',
  learningText: (scenes) =>
    `SVM도 상자 회귀도 없이 시작해요. 회차마다 훈련 장면을 더하고, SVM과 회귀 열 쌍을 새로 맞춘 다음, 따로 둔 장면 ${scenes}개로 얼마나 좋은지 재요.`,
  way: '특징',
  ways: {
    shipped: '미리 미세 조정',
    digits: '낱개 숫자만 배움',
    tuned: '끝 계층을 여기서 조정',
  },
  ends: { shipped: '미세 조정', digits: '낱개 숫자', tuned: '여기서 조정' },
  here: '지금',
  run: {
    start: '여기서 맞추기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '다시 맞추기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '맞추기가 끊겼어요:',
    failedThen: '다른 실험이 워커를 썼을 수 있어요. 이어서 하면 잃은 만큼 다시 계산해요.',
  },
  save: 'JSON으로 저장',
  judging: '따로 둔 장면을 준비하는 중',
  progress: (scenes, of, round) => `${round}회차: 훈련 장면 ${of}개 가운데 ${scenes}개`,
  secondsLeft: (seconds) => `약 ${Math.ceil(seconds)}초(맞추는 시간은 빼고)`,
  now: (mean, uncorrected, scenes) =>
    `장면 ${scenes}개를 본 뒤 mAP ${mean}, 상자 회귀가 없으면 ${uncorrected}.`,
  outcome: (mean, first, scenes) => `장면 ${scenes}개로 맞췄어요. mAP가 ${first}에서 ${mean}로 올랐어요.`,
  curve: '훈련 장면의 수와 mAP',
  curveKey: '점선은 기록, 실선은 여기서 맞춘 것',
  curveX: '훈련 장면',
  curveY: (scenes) => `따로 둔 장면 ${scenes}개의 mAP`,
  curveAlt: (ends) => `훈련 장면의 수에 따른 mAP, 기록. 마지막 값: ${ends}.`,

  recorded: (date, machine) => `${date}에 기록했어요(${machine}).`,
  held: (scenes, mean, uncorrected, proposals, recall) =>
    `따로 둔 장면 ${scenes}개에서 IoU 0.5의 mAP ${mean}, 상자 회귀가 없으면 ${uncorrected}. 장면마다 상자 ${proposals}개가 숫자의 ${recall}에 닿아요.`,
  method:
    '장면은 시험 숫자로 그렸어요. 조각은 Felzenszwalb와 Huttenlocher의 방법으로 k와 3k에서 나누고, Uijlings 등의 방법으로 고른 닮음과, 거기서 밝기를 뺀 닮음으로 합쳐요. 신경망은 이 책의 DeepConvNet을 답 열한 개로 미세 조정한 것이에요. SVM은 쌍대 좌표 상승법과 어려운 음성 예 찾기로, 상자 회귀는 마지막 풀링의 값에 대한 리지 회귀로 맞췄어요.',

  problem: (key, given, used) =>
    `링크에 적힌 ‘${key}=${given}’은 여기서 뜻이 없어요. 대신 ${used}을(를) 썼어요.`,
  dismiss: '닫기',
}
