interface StepWords {
  title: string
  text: string
}

const en = {
  legend: 'R-CNN in five steps. Choose one with the arrow keys to see what leaves it.',
  steps: [
    { title: 'Image', text: 'Any size, any number of objects.' },
    { title: 'Regions', text: 'Selective search offers about 2,000 boxes. No network yet.' },
    { title: 'Warp', text: 'Each box is stretched to a square of 227×227.' },
    { title: 'CNN', text: 'Each square becomes a feature of 4,096 numbers.' },
    { title: 'Classify', text: 'One SVM a class scores it; suppression removes repeats.' },
  ] satisfies StepWords[],
  leaves: 'Out of this step',
  out: [
    'one picture',
    'about 2,000 boxes, most of them background',
    'about 2,000 pictures of 3×227×227',
    'a matrix of about 2,000 × 4,096',
    'a few boxes, each with a class and a score',
  ],
  background: 'background',
}

export type Words = typeof en

const ko: Words = {
  legend: 'R-CNN의 다섯 단계. 화살표 키로 고르면 그 단계에서 나오는 것이 나타나요.',
  steps: [
    { title: '이미지', text: '크기도, 사물의 수도 정해져 있지 않아요.' },
    { title: '후보 영역', text: 'selective search가 상자를 약 2,000개 내놓아요. 아직 신경망은 없어요.' },
    { title: '변형', text: '상자마다 227×227 정사각형으로 늘이거나 줄여요.' },
    { title: 'CNN', text: '정사각형 하나가 숫자 4,096개의 특징이 돼요.' },
    { title: '분류', text: '클래스마다 하나씩 있는 SVM이 점수를 매기고, 겹친 상자는 지워요.' },
  ],
  leaves: '이 단계에서 나오는 것',
  out: [
    '그림 한 장',
    '상자 약 2,000개, 대부분은 배경',
    '3×227×227 그림 약 2,000장',
    '약 2,000 × 4,096 행렬',
    '클래스와 점수가 붙은 상자 몇 개',
  ],
  background: '배경',
}

export const words = { ko, en }
