import type { SceneObject } from '../DigitScene'

const en = {
  one: 'Classification: one image, one answer',
  oneAlt: 'One digit on a black square: a 3.',
  answer: 'class 3',
  many: 'Detection: an unknown number of answers',
  manyAlt: 'Four digits on a black picture, each in a box: a big 3, two small 7s and a 5.',
  table: 'What detection answers for this picture',
  heads: ['class', 'left', 'top', 'width', 'height'],
}

export type Words = typeof en

const ko: Words = {
  one: '분류: 이미지 한 장에 답 하나',
  oneAlt: '검은 정사각형 안에 숫자 3 하나가 있어요.',
  answer: '클래스 3',
  many: '검출: 답이 몇 개인지 몰라요',
  manyAlt: '검은 그림에 숫자 네 개가 저마다 상자에 들어 있어요. 큰 3 하나, 작은 7 둘, 5 하나예요.',
  table: '이 그림에 대한 검출의 답',
  heads: ['클래스', '왼쪽', '위', '너비', '높이'],
}

export const words = { ko, en }

/** One row of the table: class, left, top, width, height. */
export const rowOf = ({ label, box }: SceneObject): number[] => [label, box.x, box.y, box.width, box.height]
