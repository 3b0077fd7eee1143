import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '사진의 픽셀마다 클래스 정하기',
  lead: 'DeepLabv3가 픽셀마다 이름을 붙여요. 배경이거나, Pascal VOC의 스무 가지 클래스 가운데 하나예요. 윤곽이 어디에서 사물을 따라가고 어디에서 무너지는지, 스무 가지에 없는 것은 무엇으로 보는지 살펴보세요.',
  opacity: '마스크가 가리는 정도',
  percent: (value) => `${value}%`,
  legend: '붙인 이름. 하나를 고르면 그것만 보여요',
  region: (name, share) => `${name} ${share}`,
  only: (name) => `지금은 ${name}만 보여요.`,
  mask: (parts) => `마스크: ${parts}`,
  ask: (megabytes) => (megabytes === null ? '여기서 분할하기' : `여기서 분할하기(${megabytes} MB 내려받기)`),
  stop: '멈추기',
  live: (ms) => `방금 이 기기에서 ${ms}초 만에 계산했어요.`,
  isRecorded: (date) => `미리 계산해 둔 답이에요(${date}). 단추를 누르면 이 기기가 직접 계산해요.`,
  loading: '신경망을 내려받고 있어요…',
  progress: (done, all, left) =>
    `${all}층 가운데 ${done}층${left === null ? '' : `, 남은 시간 약 ${left}초`}`,
  stopped: '멈췄어요. 미리 계산해 둔 답이 있으면 그것을 보여요.',
  missing: '직접 고른 사진에는 미리 계산해 둔 답이 없어요. 단추를 누르면 이 기기가 마스크를 계산해요.',
  failed: '잘되지 않았어요.',
  failedThen: '단추를 눌러 다시 해 보세요. 미리 계산해 둔 답은 그대로 볼 수 있어요.',
  save: '마스크 저장(JSON)',
  foot: (date, machine, seconds, parameters) =>
    `${date}에 기록, ${machine}: 사진 하나에 ${seconds}초. 신경망은 MobileNetV2를 몸통으로 쓴 DeepLabv3이고, 매개변수는 ${(parameters / 1e4).toFixed(0)}만 개예요. TensorFlow 개발자들이 Pascal VOC 2012로 학습해 Apache-2.0으로 공개했어요.`,
  problem: (key, given, used) => `링크의 “${key}=${given}”은 알 수 없는 값이라 ${used}로 대신했어요.`,
  dismiss: '닫기',
}
