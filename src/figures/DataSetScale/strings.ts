/** Words of figure 8-7a. Names of the data sets are the same in both languages. */
const en = {
  sets: 'All images of a data set: areas to scale',
  image: 'One image as a network receives it: pixels to scale',
  images: (n: number) => `${n.toLocaleString('en-US')} images`,
  numbers: (n: number) => `${n.toLocaleString('en-US')} numbers`,
}

export type Words = typeof en

const ko: Words = {
  sets: '데이터셋 전체: 넓이의 비가 이미지 수의 비예요',
  image: '신경망이 받는 이미지 한 장: 픽셀의 크기가 같아요',
  images: (n) => `${n.toLocaleString('en-US')}장`,
  numbers: (n) => `숫자 ${n.toLocaleString('en-US')}개`,
}

export const words = { ko, en }
export const names = { imagenet: 'ImageNet', ilsvrc: 'ILSVRC-2012', mnist: 'MNIST' }
