/** Words of figure 8-6a. */
const en = {
  channels: 'channels',
  equal: 'stay at C',
  double: 'double in the first layer',
  axis: 'weights, in units of C²',
  one: (side: number) => `one ${side}×${side}`,
  stack: (n: number) => `${n} of 3×3`,
  saves: (percent: number) => `${percent}% fewer`,
  costs: (percent: number) => `${percent}% more`,
  same: 'the same',
}

export type Words = typeof en

const ko: Words = {
  channels: '채널',
  equal: 'C개 그대로',
  double: '첫 층에서 두 배',
  axis: '가중치 수(C²의 배수)',
  one: (side) => `${side}×${side} 하나`,
  stack: (n) => `3×3 ${n}층`,
  saves: (percent) => `${percent}% 적음`,
  costs: (percent) => `${percent}% 많음`,
  same: '같음',
}

export const words = { ko, en }
