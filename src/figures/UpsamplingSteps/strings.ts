import type { Begun } from './model'

const en = {
  map: 'the coarse map',
  begun: {
    bilinear: 'enlarged, filter begun bilinear',
    random: 'enlarged, filter begun at random',
  } as Record<Begun, string>,
  value: (row: number, column: number) => `value of row ${row}, column ${column}`,
  pixel: (row: number, column: number) => `pixel of row ${row}, column ${column}`,
  play: 'Lay them down',
  pause: 'Pause',
  laid: 'values laid down',
  of: (count: number, all: number) => `${count} of ${all}`,
  factor: 'Enlarged',
  times: (factor: '2' | '4'): string => (factor === '2' ? 'twofold' : 'fourfold'),
  chosen: (row: number, column: number) => `Pixel of row ${row}, column ${column}, begun bilinear:`,
  atRandom: 'begun at random:',
  nothing: 'nothing has been laid down here yet: 0',
}

export type Words = typeof en

const ko: Words = {
  map: '성긴 맵',
  begun: { bilinear: '키운 맵, 이중 선형 보간에서 시작', random: '키운 맵, 난수에서 시작' },
  value: (row, column) => `${row}행 ${column}열의 값`,
  pixel: (row, column) => `${row}행 ${column}열의 픽셀`,
  play: '차례로 놓기',
  pause: '멈춤',
  laid: '놓은 값',
  of: (count, all) => `${all}개 가운데 ${count}개`,
  factor: '키우는 배율',
  times: (factor) => `${factor}배`,
  chosen: (row, column) => `${row}행 ${column}열의 픽셀, 이중 선형 보간에서 시작한 쪽:`,
  atRandom: '난수에서 시작한 쪽:',
  nothing: '아직 여기에 놓인 것이 없어요: 0',
}

export const words = { ko, en }
