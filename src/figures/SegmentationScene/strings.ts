import type { Kind } from './answers'

const en = {
  legend: 'Kind of segmentation',
  kinds: { semantic: 'semantic', instance: 'instance', panoptic: 'panoptic' } as Record<Kind, string>,
  alt: {
    semantic: 'Each digit in the colour of its class: the two sevens share one colour.',
    instance:
      'Each digit in a colour of its own, numbered: the two sevens are told apart. The background has no answer.',
    panoptic:
      'Each digit in a colour of its own, numbered, and the background hatched as an answer of its own.',
  } as Record<Kind, string>,
  heads: ['class', 'object', 'pixels'],
  background: 'background',
  total: 'together',
  none: '–',
}

export type Words = typeof en

const ko: Words = {
  legend: '분할의 종류',
  kinds: { semantic: '의미 분할', instance: '인스턴스 분할', panoptic: '파놉틱 분할' },
  alt: {
    semantic: '숫자마다 클래스의 색으로 칠했어요. 두 7은 같은 색이에요.',
    instance: '숫자마다 다른 색으로 칠하고 번호를 붙였어요. 두 7이 서로 달라요. 배경에는 답이 없어요.',
    panoptic: '숫자마다 다른 색으로 칠하고 번호를 붙였고, 배경도 빗금을 그어 답으로 삼았어요.',
  },
  heads: ['클래스', '사물', '픽셀 수'],
  background: '배경',
  total: '합',
  none: '–',
}

export const words = { ko, en }
