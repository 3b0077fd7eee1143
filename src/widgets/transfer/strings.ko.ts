/** The lab's words in Korean. */
import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '열 장씩 보고 다섯 숫자 배우기',
  lead: '0, 1, 2, 3, 4를 가려낼 줄 아는 신경망이 있어요. 다른 신경망이 5부터 9까지를 몇 장씩만 보고 배워야 해요. 앞엣것의 필터를 넘겨받으면 도움이 될까요?',

  images: '새 숫자마다 보여 줄 이미지',
  seed: '출발점',
  stages: '넘겨받는 단계',
  stagesText: (stages) => `3단계 가운데 ${stages}`,

  way: '배우는 방법',
  names: {
    scratch: '처음부터 배우기',
    frozen: '넘겨받아 얼려 두기',
    tuned: '넘겨받아 미세 조정하기',
  },
  ends: { scratch: '처음부터', frozen: '얼려 두기', tuned: '미세 조정' },
  pieces: ['합성곱 8', '합성곱 16', '합성곱 32', '완전연결'],
  fates: { new: '새로', frozen: '얼림', tuned: '베낌' },
  learned: (parameters) => `배우는 매개변수 ${parameters}개`,
  thisStart: (seed) => `출발점 ${seed}`,
  allStarts: '출발점 1–3, 미리 잰 값',
  own: '여기서 학습한 값',
  pending: '–',
  unrecorded: '미리 학습해 두지 않은 조합이에요. 단추를 누르면 여기서 학습해요.',
  ahead: (images, mean, deviation, starts) =>
    `숫자마다 ${images}장일 때 얼려 둔 쪽에서 처음부터 배운 쪽을 뺀 값: ${mean} ± ${deviation}퍼센트포인트(미리 학습한 출발점 ${starts}개).`,

  steps: '스텝마다 새 숫자를 맞힌 비율',
  stepsKey: '점선은 미리 학습한 것, 실선은 여기서 학습한 것',
  stepsAxis: '이미지 50장씩 갱신한 스텝',
  accuracy: '5–9의 시험 이미지 가운데',
  stepsAlt: (ends) => `150스텝 동안 세 방법의 정확도. 끝에서는 ${ends}예요.`,
  amounts: '이미지가 더 많다면',
  amountsKey: '미리 학습한 것. 굵은 선은 평균, 흐린 선은 출발점 하나씩',
  amountsAxis: '숫자마다 이미지 수',
  amountsAlt: (texts) => `숫자마다 주는 이미지 수에 따른 출발점 셋의 평균 정확도. ${texts}.`,
  at: (images, accuracy) => `${images}장에 ${accuracy}`,

  run: {
    start: '여기서 모두 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '모두 다시 학습하기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 보세요.',
  },
  lab: '같은 신경망을 학습 실험실에서 열 숫자 모두로 학습하기',
  save: 'JSON으로 저장',
  phase: {
    source: (done, all) => `먼저 숫자 0–4: ${all}스텝 가운데 ${done}`,
    transfer: (done, all) => `이제 5–9를 세 방법으로: ${all}스텝 가운데 ${done}`,
  },
  secondsLeft: (seconds) =>
    seconds < 90 ? `약 ${Math.ceil(seconds)}초와 시험` : `약 ${Math.round(seconds / 60)}분과 시험`,
  announced: (results) => `여기서 학습한 값이에요. 5–9의 시험 이미지를 맞힌 비율은 ${results}예요.`,

  recorded: (date, machine) =>
    `${date}에 출발점 셋에서 미리 학습한 값이에요(${machine.replace('one thread', '스레드 1개')}).`,
  source: (accuracy) => `이 출발점의 첫 신경망은 옛 숫자를 ${accuracy} 맞혀요.`,
  computed: '●가 붙은 줄은 이 탭에서 학습했어요.',
  method:
    '3×3 합성곱 여섯을 세 단계로 나누고, 절반을 끄는 드롭아웃과 완전연결 계층 하나를 두었어요. Adam으로 50장씩 갱신해요. 옛 숫자는 약 6,000장을 무작위로 옮기고 돌리고 늘이면서 500스텝, 새 숫자는 있는 그대로 150스텝을 배워요. 새 숫자의 학습률은 0.003, 미세 조정은 0.001이고 110스텝부터는 그 3분의 1이에요. 출발점은 시드예요. 출발점마다 보여 주는 이미지도 달라요. 마지막 시험은 5–9의 시험 이미지 4,861장 모두로, 그 전의 시험은 처음 1,000장에 든 5–9로 봐요. ±는 표준편차이고, 앞선 정도는 출발점마다 따로 뺐어요.',

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
