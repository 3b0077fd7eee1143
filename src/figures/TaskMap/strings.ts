/** Words of figure 8-16c. */
interface TaskWords {
  title: string
  /** What the answer is, in words. */
  answer: string
  /** What is said of the whole picture, where that cannot be drawn into it. */
  said?: string
  /** The size of that answer for the scene. */
  size: string
  /** What the small picture shows, for those who do not see it. */
  alt: string
}

const en = {
  trunk: 'shared: one stack of convolutions, first trained on image classification',
  input: 'one picture, 1×80×128',
  features: 'feature maps',
  /** In the order of the sections. */
  tasks: [
    {
      title: 'Classification',
      answer: 'What is it?',
      said: 'class 3',
      size: '10 scores, 1 answer',
      alt: 'The picture with a single answer for all of it: 3.',
    },
    {
      title: 'Detection',
      answer: 'What is where?',
      size: 'a list: class + 4 numbers each',
      alt: 'The picture with four boxes, labelled 3, 7, 5 and 7.',
    },
    {
      title: 'Segmentation',
      answer: 'What is each pixel?',
      size: '80×128 = 10,240 answers',
      alt: 'The picture with the pixels of each digit in the colour of its class; both sevens have one colour.',
    },
    {
      title: 'Captioning',
      answer: 'What would you say?',
      said: '“A big three beside two sevens and a five.”',
      size: 'a sentence, word by word',
      alt: 'The picture with a sentence beneath it.',
    },
  ] as TaskWords[],
}

export type Words = typeof en

const ko: Words = {
  trunk: '함께 쓰는 부분: 이미지 분류로 먼저 학습한 합성곱 층들',
  input: '그림 한 장, 1×80×128',
  features: '특징 맵',
  tasks: [
    {
      title: '분류',
      answer: '무엇인가?',
      said: '클래스 3',
      size: '점수 10개, 답 1개',
      alt: '그림 전체에 3이라는 답 하나가 붙어 있어요.',
    },
    {
      title: '사물 검출',
      answer: '어디에 무엇이 있나?',
      size: '목록: 저마다 클래스와 수 4개',
      alt: '그림에 상자 네 개가 있고 3, 7, 5, 7이라고 적혀 있어요.',
    },
    {
      title: '분할',
      answer: '픽셀마다 무엇인가?',
      size: '80×128 = 답 10,240개',
      alt: '숫자의 픽셀이 저마다 클래스의 색으로 칠해져 있어요. 두 7은 같은 색이에요.',
    },
    {
      title: '사진 캡션 생성',
      answer: '뭐라고 말할까?',
      said: '“커다란 3 옆에 7 두 개와 5 하나가 있다.”',
      size: '문장 하나, 낱말을 하나씩',
      alt: '그림 아래에 문장 하나가 적혀 있어요.',
    },
  ],
}

export const words = { ko, en }
