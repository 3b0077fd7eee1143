import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '공개된 검출기로 보는 사진',
  lead: 'SSDLite는 한 번 보고 상자 1,917개를 클래스 80가지에 대해 판단해요. 억제하기 전에 컵 하나가 답을 몇 개나 받는지, 그중 무엇이 남는지, 이름을 배우지 못한 것을 두고 무어라 하는지 살펴보세요.',
  view: '상자',
  views: { kept: '억제한 뒤', all: '억제하기 전' },
  score: '점수의 하한',
  overlap: '겹침의 상한(IoU)',
  percent: (value) => `${value}%`,
  count: (all, kept) => `이 점수에 이르는 상자 ${all}개, 억제한 뒤에는 ${kept}개.`,
  none: '이 점수에 이르는 상자가 없어요. 하한을 낮추면 신경망이 하마터면 했을 답이 보여요.',
  previous: '이전 상자',
  next: '다음 상자',
  choose: '사진이나 단추로 상자를 고르면 무엇을 지웠는지, 또는 무엇이 지웠는지 알 수 있어요.',
  board: '사진 위의 상자. 왼쪽과 오른쪽 화살표로 상자를 옮겨 다녀요',
  named: (name, score) => `${name} ${score}`,
  kept: (number, what, removed) =>
    removed === 0
      ? `상자 ${number}, ${what}: 남았어요. 지워질 만큼 겹친 같은 클래스의 상자는 없어요.`
      : `상자 ${number}, ${what}: 남았어요. 상자 ${removed}개를 지웠어요(점선).`,
  removed: (number, what, by, byWhat, iou) =>
    `상자 ${number}, ${what}: 상자 ${by}, ${byWhat}에 지워졌어요. 둘의 IoU는 ${iou}예요.`,
  answers: '남은 상자',
  ask: (megabytes) => (megabytes === null ? '여기서 검출하기' : `여기서 검출하기(${megabytes} MB 내려받기)`),
  live: (ms) => `방금 이 기기에서 ${ms} ms 만에 계산했어요.`,
  isRecorded: (date) => `미리 계산해 둔 답이에요(${date}). 단추를 누르면 이 기기가 직접 봐요.`,
  waiting: '신경망을 내려받아 사진을 보고 있어요…',
  missing: '직접 고른 사진에는 미리 계산해 둔 답이 없어요. 단추를 누르면 이 기기가 봐요.',
  failed: '잘되지 않았어요.',
  failedThen: '단추를 눌러 다시 해 보세요. 미리 계산해 둔 답은 그대로 볼 수 있어요.',
  save: '상자와 점수 저장(JSON)',
  foot: (date, machine, ms, parameters) =>
    `${date}에 기록, ${machine}: 사진 하나에 ${ms} ms. 신경망은 MobileNetV2를 몸통으로 쓴 SSDLite이고, 매개변수는 ${(parameters / 1e4).toFixed(0)}만 개예요. TensorFlow 개발자들이 COCO로 학습해 Apache-2.0으로 공개했어요.`,
  problem: (key, given, used) => `링크의 “${key}=${given}”은 알 수 없는 값이라 ${used}로 대신했어요.`,
  dismiss: '닫기',
}
