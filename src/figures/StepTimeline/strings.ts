/** Words of the figure on synchronous and asynchronous steps. */
const en = {
  synchronous: 'synchronous: all wait',
  asynchronous: 'asynchronous: none waits',
  compute: 'computing a share',
  wait: 'waiting',
  exchange: 'exchanging',
  pace: 'Time of the fourth worker',
  done: '{n} shares done',
  stale: 'gradients up to {n} updates old',
  fresh: 'every gradient fresh',
  worker: 'worker',
}
export type Words = typeof en
const ko: Words = {
  synchronous: '동기: 모두 기다려요',
  asynchronous: '비동기: 아무도 기다리지 않아요',
  compute: '몫 계산',
  wait: '기다림',
  exchange: '주고받기',
  pace: '네 번째 일꾼의 시간',
  done: '끝낸 몫 {n}개',
  stale: '많게는 갱신 {n}번만큼 낡은 기울기',
  fresh: '기울기는 늘 새것',
  worker: '일꾼',
}
export const words = { ko, en }
