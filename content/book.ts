/**
 * The book: its name, its three sentences for the home page, and its sections in reading order. The outline,
 * previous/next, the sitemap and the search all read this list, so a section that is not here does not exist.
 */
export interface Bilingual {
  ko: string
  en: string
}

export interface Section {
  /** The number printed in the margin and the last part of the address: `/ko/8.1.1/`. */
  id: string
  /** Folder under `content/sections/`, holding `ko.mdx` and `en.mdx`. */
  folder: string
  /** Equal to `title` in the front matter of the two files; a test compares them. */
  title: Bilingual
  /** Equal to `description` in the front matter. */
  description: Bilingual
  /** Reading time with the lab, in minutes; equal to `minutes` of the section's `<Goals>`. */
  minutes: number
}

export const book: {
  title: Bilingual
  subtitle: Bilingual
  what: Bilingual
  forWhom: Bilingual
  special: Bilingual
} = {
  title: { ko: '한 층 더 깊게', en: 'One Layer Deeper' },
  subtitle: { ko: '계산하는 딥러닝 교과서', en: 'A textbook chapter on deep learning that computes' },
  what: {
    ko: '딥러닝의 한 장을 글과 그림, 그리고 이 페이지 안에서 정말로 학습하는 신경망으로 풀어 쓴 교과서예요.',
    en: 'A chapter on deep learning, told in text, in figures, and in networks that really train inside the page.',
  },
  forWhom: {
    ko: '퍼셉트론과 역전파, CNN까지 배운 학생과 엔지니어, 그리고 교실에서 함께 보여 줄 선생님을 위해 썼어요.',
    en: 'It is for students and engineers who know the perceptron, backpropagation and CNNs, and for teachers who show it in class.',
  },
  special: {
    ko: '화면의 모든 숫자는 그 자리에서 계산했거나, 우리가 쟀거나, 출처를 밝힌 것이에요.',
    en: 'Every number on the screen was computed on the spot, measured by us, or carries the name of its source.',
  },
}

export const sections: Section[] = [
  {
    id: '8',
    folder: '8-deep-learning',
    title: { ko: '딥러닝', en: 'Deep learning' },
    description: {
      ko: '층을 더하는 일은 쉬운데 왜 깊은 신경망은 어려웠는지, 이 장에서 무엇을 만들고 재고 밝히는지 살펴봐요.',
      en: 'Adding layers is easy; why deep networks were hard all the same, and what this chapter builds, measures and explains.',
    },
    minutes: 6,
  },
  {
    id: '8.1',
    folder: '8.1-deeper',
    title: { ko: '더 깊게', en: 'Going deeper' },
    description: {
      ko: '일곱 장에서 배운 부품을 한자리에 모으고, 손글씨 숫자를 읽는 깊은 신경망에 어떻게 쓰이는지 훑어봐요.',
      en: 'Gather the parts that seven chapters have taught, and see what each will do in a deep network that reads handwritten digits.',
    },
    minutes: 6,
  },
  {
    id: '8.1.1',
    folder: '8.1.1-deeper-network',
    title: { ko: '더 깊은 신경망으로', en: 'A deeper network' },
    description: {
      ko: '합성곱 여섯 층으로 손글씨 숫자를 읽는 신경망을 만들고, 비용을 세고, 이 페이지에서 학습시키고, 손실이 왜 내려가지 않는지 밝혀 봐요.',
      en: 'Build a network of six convolutions that reads handwritten digits, count its cost, train it in this page, and find out why its loss would not fall.',
    },
    minutes: 25,
  },
  {
    id: '8.1.2',
    folder: '8.1.2-higher-accuracy',
    title: { ko: '정확도를 높이려면?', en: 'Raising the accuracy' },
    description: {
      ko: '순위표를 표준오차와 함께 읽고, 앙상블과 학습률 감소와 데이터 확장이 왜 듣는지, 뒤집기는 왜 숫자를 망치는지 재어 봐요.',
      en: 'Read a ranking together with its standard errors, and measure why ensembles, learning-rate decay and augmentation help, and why flips ruin digits.',
    },
    minutes: 25,
  },
  {
    id: '8.1.3',
    folder: '8.1.3-why-deeper',
    title: { ko: '깊게 하는 이유', en: 'Why go deeper' },
    description: {
      ko: '작은 필터를 쌓으면 무엇을 얻고 무엇을 치르는지 세어 보고, 깊이에 관해 알려진 것과 아직 모르는 것을 나눠 봐요.',
      en: 'Count what a stack of small filters gains and what it costs, and tell apart what is known about depth and what is not.',
    },
    minutes: 35,
  },
  {
    id: '8.2',
    folder: '8.2-early-history',
    title: { ko: '딥러닝의 초기 역사', en: 'The early history of deep learning' },
    description: {
      ko: '2012년의 신경망 하나가 이미지 인식을 어떻게 뒤집었는지, 무엇이 새로웠고 무엇이 새롭지 않았는지, 이어질 네 정거장이 어디인지 살펴봐요.',
      en: 'How one network in 2012 turned image recognition round, what was new in it and what was not, and the four stations of the story that follows.',
    },
    minutes: 7,
  },
  {
    id: '8.2.1',
    folder: '8.2.1-imagenet',
    title: { ko: '이미지넷', en: 'ImageNet' },
    description: {
      ko: '낱말의 나무 위에 세운 데이터셋과 답을 다섯 개까지 받는 대회, 여덟 해의 우승 기록, 그리고 ‘사람의 오류율’이라는 숫자의 속사정을 살펴봐요.',
      en: 'A data set built on a tree of words, a contest with five answers per image, eight years of winners, and what the number for a human is worth.',
    },
    minutes: 23,
  },
  {
    id: '8.2.2',
    folder: '8.2.2-vgg',
    title: { ko: 'VGG', en: 'VGG' },
    description: {
      ko: '한 종류의 층을 16번, 또는 19번 쌓은 신경망이에요. VGG를 세어 보며 매개변수와 계산이 어디에 몰려 있는지, 2위가 왜 널리 쓰였는지 알아봐요.',
      en: 'One kind of layer, repeated 16 or 19 times. Count VGG, find where its parameters and its arithmetic lie, and see why second place was enough.',
    },
    minutes: 16,
  },
  {
    id: '8.2.3',
    folder: '8.2.3-googlenet',
    title: { ko: 'GoogLeNet', en: 'GoogLeNet' },
    description: {
      ko: '2014년의 우승자는 옆으로 넓어졌어요. 한 모듈에 든 네 갈래 필터와 그 값을 낮추는 1×1 합성곱, 그리고 놀랄 만큼 적은 매개변수를 세어 봐요.',
      en: 'The winner of 2014 goes sideways. Four kinds of filters in one module, 1×1 convolutions that make them affordable, and few parameters in the end.',
    },
    minutes: 26,
  },
  {
    id: '8.2.4',
    folder: '8.2.4-resnet',
    title: { ko: 'ResNet', en: 'ResNet' },
    description: {
      ko: '깊게 쌓을수록 훈련 이미지에서마저 나빠지던 수수께끼를 따지고, 덧셈 하나가 순전파와 역전파에서 무엇을 바꾸는지, 152층이 어떻게 배우는지 계산해 봐요.',
      en: 'Plain networks got worse with depth, even on their own training images. See what one addition changes, forward and back, and how 152 layers learn.',
    },
    minutes: 35,
  },
  {
    id: '8.3',
    folder: '8.3-faster',
    title: { ko: '더 빠르게', en: 'Going faster' },
    description: {
      ko: '딥러닝은 똑같은 곱셈-덧셈의 거대한 더미예요. 이 더미를 빨리 해치우는 세 가지 길과 이어지는 네 절의 지도를 그려 봐요.',
      en: 'Deep learning is a great heap of equal multiply-adds. Three ways to get through it sooner, and a map of the four sections that follow.',
    },
    minutes: 7,
  },
  {
    id: '8.3.1',
    folder: '8.3.1-challenge',
    title: { ko: '풀어야 할 숙제', en: 'Where the time goes' },
    description: {
      ko: '신경망을 빠르게 하기 전에 시간이 어디에 드는지부터 재요. AlexNet을 층별로 살펴보고, 널리 퍼진 합계 하나를 바로잡아요.',
      en: 'Before making a network faster, find out what it spends its time on. For AlexNet, layer by layer, and with a widely told sum put right.',
    },
    minutes: 14,
  },
  {
    id: '8.3.2',
    folder: '8.3.2-gpu',
    title: { ko: 'GPU를 활용한 고속화', en: 'Faster with GPUs' },
    description: {
      ko: '그림을 그리려고 만든 장치가 왜 신경망을 학습시키는지, 라이브러리가 무엇을 더하는지, im2col이 합성곱을 어떻게 큰 행렬의 곱 하나로 바꾸는지 알아봐요.',
      en: 'Why a device made for pictures trains networks, what a library adds to it, and how im2col turns a convolution into one large product of matrices.',
    },
    minutes: 24,
  },
  {
    id: '8.3.3',
    folder: '8.3.3-distributed',
    title: { ko: '분산 학습', en: 'Distributed training' },
    description: {
      ko: 'GPU 여러 대가 학습 하나를 나눠 해요. 발을 어떻게 맞추는지, 주고받는 데 얼마가 드는지, 백 대가 왜 백 배가 아닌지, 이 페이지는 어떻게 하는지 알아봐요.',
      en: 'Many GPUs share one training. How they stay in step, what their talking costs, why a hundred are not a hundred times as fast, and how this page does it.',
    },
    minutes: 25,
  },
  {
    id: '8.3.4',
    folder: '8.3.4-precision',
    title: { ko: '연산 정밀도와 비트 줄이기', en: 'Numerical precision and fewer bits' },
    description: {
      ko: '신경망은 계산만큼이나 메모리와 대역폭 때문에 느려져요. 숫자 하나에 비트가 몇 개면 되는지 재 보고, 16비트와 8비트와 1비트의 참뜻을 알아봐요.',
      en: 'Memory and bandwidth slow networks down as much as arithmetic does. How few bits a number may have, measured, and what 16, 8 and 1 bit really mean.',
    },
    minutes: 20,
  },
  {
    id: '8.4',
    folder: '8.4-uses',
    title: { ko: '딥러닝의 활용', en: 'What deep learning is used for' },
    description: {
      ko: '그림 한 장에 네 가지를 물어요. 숫자의 이름을 대던 신경망이 어떻게 찾고 나누고 말하게 되는지, 이어지는 절들의 지도를 그려 봐요.',
      en: 'One picture, four questions. How a network that names digits becomes one that finds, divides and describes, and a map of the sections to come.',
    },
    minutes: 14,
  },
  {
    id: '8.4.1',
    folder: '8.4.1-detection',
    title: { ko: '사물 검출', en: 'Object detection' },
    description: {
      ko: '이미지에 무엇이 어디에 있는지, 답이 몇 개인지도 모른 채 말해 봐요. 경계 상자와 IoU, R-CNN의 단계, 그리고 빨라진 과정을 살펴봐요.',
      en: 'Say what is in an image and where, when nobody says how many answers there are. Boxes, IoU, R-CNN step by step, and how it became fast.',
    },
    minutes: 34,
  },
  {
    id: '8.4.2',
    folder: '8.4.2-segmentation',
    title: { ko: '분할', en: 'Segmentation' },
    description: {
      ko: '순전파 한 번으로 픽셀마다 클래스를 정해요. 분류기의 끝을 합성곱으로 바꾸고, 원래 크기로 되돌리고, 그 사이에 잃은 것을 재 봐요.',
      en: 'One class for each pixel, in a single forward pass. Turn the end of a classifier into convolutions, bring it back to full size, and measure what was lost.',
    },
    minutes: 32,
  },
  {
    id: '8.4.3',
    folder: '8.4.3-captioning',
    title: { ko: '사진 캡션 생성', en: 'Image captioning' },
    description: {
      ko: '문장으로 답하는 신경망이에요. CNN이 한 번 보고 RNN이 한 낱말씩 써요. 낱말을 어떻게 고르고, 캡션을 어떻게 채점하고, 어디에서 틀리는지 살펴봐요.',
      en: 'A network that answers with a sentence. A CNN looks once, an RNN writes word by word. How words are chosen, how captions are scored, and how they fail.',
    },
    minutes: 28,
  },
  {
    id: '8.5',
    folder: '8.5-afterwards',
    title: { ko: '그 뒤의 이야기', en: 'What came afterwards' },
    description: {
      ko: '이 장의 이야기는 2016년 무렵에서 끝나요. 그 뒤에 무엇이 왔는지, 무엇이 그대로 남았는지, 아직 모르는 것은 무엇인지, 다음에 무엇을 읽을지 짧은 지도를 그려요.',
      en: 'The story of this chapter ends around 2016. A short map of what followed, what of the old has stayed, what nobody knows yet, and what to read next.',
    },
    minutes: 10,
  },
]
