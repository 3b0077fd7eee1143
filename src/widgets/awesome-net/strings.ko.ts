import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '내 신경망으로 시간과 겨루기',
  lead: '1분만 계산할 수 있다면 내 신경망은 시험 숫자 1만 장 가운데 몇 장을 읽을까요? 큰 신경망은 한 장에서 더 많이 배우고, 작은 신경망은 더 많은 이미지를 봐요.',

  budget: '계산 시간',
  seconds: (n) => `${n}초`,
  rate: '학습률',
  seed: (n) => `시드 ${n}`,
  newSeed: '새 시드',
  guess: '시작하기 전의 예상',
  guessed: (percent) => `${percent}% 맞혀요`,
  noGuess: '아직 없음',
  share: '링크 복사',
  copied: '링크를 복사했어요',
  copyFailed: '복사가 허용되지 않았어요. 링크는 주소창에 있어요.',
  lab: '학습 실험실에서 열기',

  run: {
    start: '시간과 겨루며 학습하기',
    pause: '잠깐 멈추기',
    resume: '이어서 하기',
    again: '다시 학습하기',
    reset: '처음으로',
    busy: '이 탭에서 학습이 돌고 있어요. 먼저 멈추거나 끝날 때까지 기다려 주세요.',
    failed: '학습이 끊겼어요:',
    failedThen: '이어서 하거나 페이지를 새로 고쳐 주세요.',
  },
  progress: (spent, budget, steps, images) =>
    `${budget}초 가운데 ${spent}초 · ${steps}스텝 · 이미지 ${images}장`,
  judging: '시간이 다 됐어요. 이제 시험 이미지 1만 장을 모두 읽어요.',
  loading: '숫자를 내려받고 있어요. 시계는 아직 가지 않아요.',
  result: (percent, wrong) => `${percent} 맞혔어요. 1만 장 가운데 ${wrong}장을 틀렸어요.`,
  compared: (guess, percent) => `예상은 ${guess}%, 결과는 ${percent}예요.`,
  rank: (place, all) => `순위판 ${all}개 가운데 ${place}위예요.`,
  broken: '손실이 더는 수가 아니에요. 이 신경망에는 학습률이 너무 커요.',
  announced: (percent) => `끝났어요. 시험 이미지의 ${percent}를 맞혔어요.`,

  course: '학습하는 동안',
  courseKey: '시험 이미지 앞 1,000장, 마지막에는 모두. 재는 동안 시계는 멈춰요',
  courseX: '계산한 시간(초)',
  courseY: '맞힌 비율',
  courseEnd: '내 신경망',
  courseAlt: (end) => `시간을 쓰는 동안의 정확도. 마지막은 ${end}.`,

  board: (seconds) => `${seconds}초 순위판`,
  boardNetwork: '신경망',
  boardWrong: '틀린 수',
  boardSteps: '스텝',
  boardParams: '매개변수',
  boardBy: '계산한 곳',
  here: '여기',
  recorded: '미리 잰 기록',
  take: '이 신경망 가져오기',
  remove: '지우기',
  empty: '이 순위판에는 아직 아무것도 없어요.',
  kept: '내 결과는 이 브라우저에 남아요.',

  code: '프로그램으로',
  codeOf: '언어',
  notes: {
    TypeScript: '이 책이 쓰는 층 그대로예요. src/engine에 둘 파일이에요.',
    NumPy: '책의 common/layers.py와 함께 써요. 책의 드롭아웃은 배울 때가 아니라 읽을 때 값을 줄여요.',
    PyTorch: '학습 실험실이 safetensors로 저장한 가중치를 그대로 읽어요.',
  },
  copyCode: '복사',
  saveCode: (file) => `${file} 저장`,

  foot: (date, device) => `${date}에 잰 기록이에요(${device.replace('one thread', '스레드 1개')}).`,
  method:
    '스레드 하나, WebAssembly. 학습률이 일정한 Adam, 배치 50장, 훈련 이미지 6만 장을 그대로, He 초깃값. 시계는 학습하는 동안에만 가요. 미리 잰 기록은 프로세서가 일한 시간으로 쟀어요. 1만 장에서 스무 장 안팎의 차이는 우연이에요.',

  problem: (key, given, used) =>
    `링크의 ‘${key}=${given}’ 부분은 쓸 수 없는 값이에요. 그 대신 ${used} 값을 써요.`,
  problemNetwork: (why) => `링크에 적힌 신경망은 쓸 수 없어요. ${why} 그 대신 다른 신경망을 놓았어요.`,
  dismiss: '닫기',
}
