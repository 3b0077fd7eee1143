import type { Strings } from './strings.en'

export const ko: Strings = {
  heading: '숫자를 찾는 세 가지 방법',
  lead: '같은 장면을 세 번 뒤져요. 모든 곳을 볼 때, 후보만 볼 때, 한 번만 볼 때 각각 얼마나 들까요?',
  ways: {
    window: {
      name: '미끄러지는 창',
      what: '두 가지 크기의 창을 몇 픽셀마다 놓고, 창마다 8.1.2의 분류기가 읽어요.',
    },
    rcnn: {
      name: 'R-CNN',
      what: '선택적 탐색이 상자를 내놓으면 상자마다 신경망을 한 번씩 돌리고, SVM과 상자 교정이 뒤따라요.',
    },
    detector: {
      name: 'Faster R-CNN 방식',
      what: '장면을 한 번만 지나가요. 후보 영역도, 영역 읽기도 같은 특징을 써요.',
    },
  },
  scene: '장면',
  sceneOf: (number, all) => `${all}개 가운데 ${number}번`,
  guess: '먼저 짐작해 보세요. 창은 검출기보다 몇 배나 오래 걸릴까요?',
  times: (times) => `${times}배`,
  guessed: (guess, measured) => `짐작은 ${guess}, 잰 값은 ${measured}예요.`,
  places: '살펴본 자리 그리기',
  run: '셋 모두에게 찾게 하기',
  waiting: '차례로 찾고 있어요 …',
  isRecorded: (date) => `${date}에 기록한 결과예요. 단추를 누르면 이 기기가 직접 찾아요.`,
  live: '방금 이 기기에서 찾았어요. 시간은 세 번 잰 값의 가운데예요.',
  missing: '이 장면은 기록한 것이 없어요. 단추를 누르면 이 기기가 찾아요.',
  failed: '찾지 못했어요:',
  failedThen: '단추를 눌러 다시 해 보세요. 기록한 장면은 그대로 볼 수 있어요.',
  board: (name, right, wrong, missed) =>
    `${name}: 맞은 것 ${right}개, 틀린 것 ${wrong}개, 놓친 것 ${missed}개.`,
  looked: '살펴본 자리',
  macs: '곱셈-덧셈',
  operations: (count) =>
    count < 1e8 ? `${Math.round(count / 1e4).toLocaleString('en')}만 번` : `${(count / 1e8).toFixed(1)}억 번`,
  time: '시간',
  ms: (ms) => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`,
  found: '맞음 · 틀림 · 놓침',
  map: (scenes) => `장면 ${scenes}개의 mAP`,
  slower: (times) => `검출기의 ${times}배`,
  foot: (date, machine, scenes) =>
    `mAP는 시험 장면 ${scenes}개, IoU 0.5. ${date}에 기록, ${machine}. 연산은 신경망이 하는 것만 세었고, 탐색과 크기 맞추기와 억제는 시간에만 들어 있어요.`,
  save: '결과 저장 (JSON)',
  problem: (key, given, used) => `링크의 “${key}=${given}”은 알 수 없는 값이라 ${used}로 대신했어요.`,
  dismiss: '닫기',
}
