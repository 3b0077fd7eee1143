import type { en } from './strings.en'

/** The lab's words in Korean. */
export const ko: typeof en = {
  heading: '작은 클러스터',
  lead: '일꾼 둘은 하나보다 얼마나 빠르고, 나머지 시간은 어디로 갈까요? 먼저 돌려 보고, 그다음 일꾼 하나를 늦춰 보세요.',

  workers: '일꾼',
  workersValue: (n) => `일꾼 ${n}명`,
  batch: '배치',
  batchValue: (images) => `${images}장`,
  idle: (shares) =>
    `엔진은 이 배치를 많아야 25장씩 ${shares}몫으로 나눠요. 몫보다 많은 일꾼은 할 일이 없어요.`,
  moreThanCores: (cores) =>
    `브라우저가 알려 준 코어는 ${cores}개예요. 일꾼이 그보다 많으면 번갈아 일해야 해요.`,

  run: (steps) => `${steps}스텝 학습하기`,
  stop: '멈추기',
  straggler: (worker, times) => `${worker}번 일꾼 늦추기: ×${times}`,
  stragglerAlone: '느림보가 있으려면 기다려 줄 일꾼이 있어야 해요. 일꾼을 둘 이상 고르세요.',
  all: (most) => `일꾼 1~${most}명 재기`,
  save: 'JSON으로 저장',
  busy: '이 탭에서 학습이 돌고 있어요. 학습을 멈추거나 끝날 때까지 기다려 주세요.',
  progress: (done, of, workers) => `${of}스텝 가운데 ${done}스텝, ${workers}`,
  firstAlone: '비교하려고 일꾼 하나부터 재요.',

  pace: '1초에 학습한 이미지',
  speedUp: '속도 향상',
  over: '일꾼 하나와 견주어',
  noBase: '일꾼 하나를 아직 재지 않았어요',
  waiting: '기다린 시간',
  ofWorkers: '일꾼들의 시간 가운데',
  loss: (step) => `${step}스텝의 손실`,
  same: '일꾼 하나일 때와 비트까지 같아요',
  different: '일꾼 하나일 때와 달라요',
  itself: '다른 설정과 견줄 기준이에요',

  picture: (steps) => `마지막 ${steps}스텝의 시간이 간 곳`,
  coordinator: '합',
  coordinatorLong: '조정자',
  worker: (n) => `${n}번 일꾼`,
  compute: '몫 계산',
  held: '일부러 늦춤',
  wait: '기다림',
  exchange: '보내기, 더하기, 갱신',
  milliseconds: (ms) => `${ms}ms`,
  step: (n) => `${n}스텝`,
  laneSummary: (lane, compute, wait) => `${lane}: 계산 ${compute}, 기다림 ${wait}.`,
  missing: '미리 재 두지 않은 설정이에요. 돌려 보세요. 몇 초면 돼요.',

  table: (images) => `배치 ${images}장`,
  tableStraggler: (images) => `배치 ${images}장, 일꾼 하나를 늦춤`,
  own: '여기서 잰 값',
  ownKey: '● 여기서 잰 값, 나머지는 미리 잰 값',
  efficiency: '이상 대비',

  announced: (workers, pace, speedUp) =>
    `${workers}: 1초에 ${pace}장${speedUp && `, 일꾼 하나의 ${speedUp}배`}이에요.`,
  failed: '측정이 끊겼어요:',
  failedThen: '그 전에 잰 값은 남아 있어요. 다시 재거나 페이지를 새로 고쳐 보세요.',
  recorded: (date, machine) =>
    `${date}에 미리 잰 값이에요(${machine}). 두 번 재서 빠른 쪽을 골랐어요. 버튼을 누르면 이 기기에서 학습해요.`,
  measured: '그림은 이 탭에서 잰 것이에요.',
  method:
    'DeepConvNet을 MNIST로, Adam으로 늘 같은 출발점에서 정말로 학습해요. 한 몫은 많아야 25장이고, 속도는 처음 네 스텝을 뺀 스텝 시간의 중앙값으로 구해요. 스텝과 스텝 사이에 다음 배치를 꺼내는 시간은 그림에서 뺐고, 한 스텝의 더하기는 모두 끝에 모아 그렸어요. 늦춰진 일꾼은 정말로 잠들어서 몫 하나에 세 배의 시간이 걸려요. 학습하는 도중에 늦추거나 풀어 주면 12스텝을 더 해서 그 뒤의 속도만 쳐요.',

  simulator: '이 기기를 넘어: 장치 1,024대까지',
  simulatorLead:
    '측정이 아니라 모형이에요. 장치마다 제 몫을 계산한 다음 기울기를 주고받고, 비용은 아래 식으로 구해요. 장치마다 몫이 같아서 장치가 늘면 배치도 커져요.',
  chart: '장치 수에 따른 속도 향상. 두 축 모두 두 배씩 늘어나요',
  chartY: '몇 배 빨라졌나',
  ideal: '이상',
  gradientOf: '주고받을 기울기',
  nets: {
    'deep-convnet': 'DeepConvNet, 0.5MB',
    'resnet-50': 'ResNet-50, 102MB',
    'resnet-101': 'ResNet-101, 178MB',
    'vgg-16': 'VGG-16, 553MB',
  },
  devices: '장치 수',
  share: '장치 하나의 몫',
  devicePace: '장치 하나의 속도',
  perSecond: (n) => `1초에 ${n}장`,
  bandwidth: '대역폭',
  latency: '지연 시간',
  slowDevice: '장치 하나가 세 배 느려요',
  costs: (devices, batch) => `장치 ${devices}대의 한 스텝, 배치 ${batch}장`,
  ways: '주고받는 방법과 한 스텝의 시간',
  exchanging: '주고받기',
  methods: {
    ring: '고리',
    tree: '나무',
    server: '매개변수 서버',
    asynchronous: '서버, 기다림 없이',
  },
  ends: { ring: '고리', tree: '나무', server: '서버', asynchronous: '기다림 없이' },
  ownPoints: '이 탭에서 잰 값, 일꾼들의 DeepConvNet',
  recordedPoints: '미리 잰 값, 일꾼들의 DeepConvNet',
  publishedNote:
    '(발표된 값. 그림 8-16처럼 신경망도 기계도 기준도 서로 달라서, 점보다는 모양을 견주어 보세요).',
  simulatorFoot:
    'n은 장치 수, t는 가장 느린 장치가 제 몫을 계산하는 초, b는 기울기의 바이트, B는 1초에 보내는 바이트, λ는 메시지 하나가 기다리는 초예요. 마지막 줄은 아무도 기다리지 않고 낡은 기울기로 갱신할 때 갱신 한 번의 시간이고, 거기서는 느린 장치 혼자만 느려요. 장치의 속도는 가정이에요. 실제 시스템은 역전파를 하면서 기울기를 보내 비용을 얼마쯤 숨기지만 모형에서는 뺐어요.',

  takeAlong: '이 학습을 가져가기',
  takeAlongLead:
    '탭 하나로 모자랄 때를 위한 스크립트예요. 이 24스텝을 같은 첫 가중치, 같은 이미지, 같은 드롭아웃으로 프로세스 하나나 여럿에서 되풀이해요. 두 파일을 한 폴더에 두세요. 손실을 이 브라우저의 손실과 나란히 찍는데, 첫 손실은 반올림 말고는 같아요.',
  pytorch: 'PyTorch 스크립트와 데이터',
  keras: 'Keras 스크립트와 데이터',
  preparing: '손실을 파일에 적으려고 24스텝을 한 번 더 학습하고 있어요 …',
  savedFiles: (names) => `저장했어요: ${names}`,

  problem: (key, given, used) =>
    `주소에 “${key}=${given}”라고 되어 있는데 여기서는 쓸 수 없는 값이에요. 대신 쓴 값: ${used}`,
  dismiss: '닫기',
}
