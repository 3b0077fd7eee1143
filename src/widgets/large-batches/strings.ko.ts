import type { en } from './strings.en'

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '일꾼이 늘면 걸음도 크게',
  lead: '일꾼 k명이 100장씩 맡으면 배치는 k배가 되고 한 에폭의 갱신은 k분의 1로 줄어요. 학습률을 어떻게 바꾸면 따라잡을까요? 아무도 기다리지 않으면 또 어떨까요?',

  crowd: '일꾼 수 k',
  seed: '출발점',
  names: {
    alone: '일꾼 하나',
    same: '학습률 그대로',
    root: '학습률 × √k',
    linear: '학습률 × k',
    warm: '학습률 × k, 예열',
    stale: '기다리지 않기',
  },
  ends: {
    alone: '일꾼 하나',
    same: '그대로',
    root: '× √k',
    linear: '× k',
    warm: '예열',
    stale: '안 기다림',
  },
  what: {
    alone: () => '다른 학습을 견주어 볼 기준이에요. 100장마다 한 번씩 갱신해요.',
    same: (k) => `${k}몫의 기울기를 평균해서 한 번 갱신해요. 학습률은 아무것도 모른 채 그대로예요.`,
    root: (k) =>
      `학습률을 배치의 제곱근만큼 키워요. ${k}배 많은 이미지의 평균은 흩어지는 정도가 √${k}분의 1이에요.`,
    linear: (k) =>
      `Goyal 등의 규칙이에요. 이미지가 ${k}배면 학습률도 ${k}배. 큰 걸음 하나로 작은 걸음 ${k}번을 대신하려는 거예요.`,
    warm: (k) => `같은 규칙이지만, 첫 에폭 동안 학습률을 일꾼 하나의 값에서 ${k}배까지 조금씩 올려요.`,
    stale: (k) =>
      `비동기 학습이에요. 일꾼들이 차례로 저마다 갱신해요. 기울기는 모두 ${k - 1}번 갱신하기 전의 가중치에서 구한 거예요.`,
  },
  detail: (batch, rate, updates) => `배치 ${batch} · 학습률 ${rate} · 갱신 ${updates}번`,

  table: (k) => `일꾼 ${k}명`,
  way: '학습률',
  accuracy: '시험 정확도',
  range: '출발점 1–3',
  loss: '마지막 에폭의 손실',
  noNumber: '깨짐',
  own: '여기서 학습한 값',
  ownKey: '● 여기서 학습한 값, 나머지는 미리 학습한 값',
  pending: '–',
  lost: '늘 같은 숫자만 대답해도 이만큼은 맞아요.',

  curves: '훈련 손실',
  curvesUnit: '내트, 로그 눈금, 2,000장의 평균',
  images: '지금까지 본 이미지',
  curvesAlt: (name, loss, alone) =>
    `이미지 24,000장을 보는 동안의 손실. ${name}: ${loss}, 일꾼 하나: ${alone}에서 끝나요.`,

  trainOne: '이 방법을 여기서 학습하기',
  trainAll: '여섯 가지 모두 학습하기',
  stop: '멈추기',
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (name, done, of) => `${name}: ${of}장 가운데 ${done}장`,
  testing: (name) => `${name}: 시험 이미지로 재는 중`,
  secondsLeft: (seconds) =>
    seconds < 90 ? `약 ${Math.ceil(seconds)}초 남음` : `약 ${Math.round(seconds / 60)}분 남음`,
  announced: (name, accuracy) => `${name}: 시험 이미지의 ${accuracy}를 맞혔어요. 여기서 학습한 값이에요.`,
  failed: '학습이 끊겼어요:',
  failedThen: '그 전에 학습한 값은 남아 있어요. 다시 하거나 페이지를 새로 고쳐 보세요.',

  recorded: (date, machine) => `${date}에 출발점 셋에서 미리 학습한 값이에요(${machine}).`,
  computed: '●가 붙은 줄은 이 탭에서 WebAssembly로 학습했어요.',
  method:
    '앞 장의 SimpleConvNet을 He 초깃값에서, 모멘텀 0.9, 학습률 0.01의 SGD로 첫 6,000장을 같은 순서로 네 에폭 학습하고 10,000장 모두로 시험했어요. 출발점은 시드예요. 첫 가중치와 이미지의 순서가 함께 바뀌어요. 배치 하나를 스레드 몇 개로 계산하든 결과는 비트까지 같아요. 기다리지 않을 때는 되풀이할 수 있도록 차례를 정해 두었고, 손실은 기울기를 구한 가중치의 손실이에요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
