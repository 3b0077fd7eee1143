import { references, written } from './captions'

const en = {
  picture: 'The scene of this chapter: a large 3, two 7s and a 5, white on black.',
  rows: [
    { task: 'classification', answer: 'one class, and four digits to choose from: 3? 5? 7?' },
    { task: 'detection', answer: '3, 7, 5 and 7, each with a box' },
    { task: 'segmentation', answer: 'a class for each of the 10,240 pixels' },
    { task: 'caption', answer: references.en.map((words) => `“${written(words)}”`).join(', ') },
  ],
  caption: 'Four answers to one picture',
}
export type Words = typeof en

const ko: Words = {
  picture: '이 장의 그림. 검은 바탕에 흰 글씨로 큰 3 하나, 7 둘, 5 하나가 있어요.',
  rows: [
    { task: '분류', answer: '클래스 하나. 그런데 3, 5, 7 가운데 무엇?' },
    { task: '검출', answer: '3, 7, 5, 7과 저마다의 상자' },
    { task: '분할', answer: '픽셀 10,240개마다 클래스 하나' },
    { task: '캡션', answer: references.ko.map((words) => `‘${written(words)}’`).join(', ') },
  ],
  caption: '그림 하나에 네 가지 답',
}

export const words = { ko, en }
