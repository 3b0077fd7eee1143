import type { Fact } from './fact'

const googlenetCounted = {
  ko: 'GoogLeNet 논문 표 1의 층에서 셈. 편향 포함, 보조 분류기 제외',
  en: 'Counted from the layers in table 1 of the GoogLeNet paper, with biases, without auxiliary classifiers',
}
const fromGoogleNet = (value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: { ko: `GoogLeNet 논문, ${ko}`, en: `The GoogLeNet paper, ${en}` },
  reference: 'szegedy2015',
  mark: 'P',
})
const countedGoogleNet = (value: Fact['value']): Fact => ({
  value,
  source: googlenetCounted,
  reference: 'szegedy2015',
  mark: 'C',
})
const fromResNet = (value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: { ko: `ResNet 논문, ${ko}`, en: `The ResNet paper, ${en}` },
  reference: 'he2016',
  mark: 'P',
})
const cropped = ['표 3, 검증 집합, 조각 10개', 'table 3: validation set, 10 crops'] as const
const single = ['표 4, 신경망 하나, 검증 집합', 'table 4: one network, validation set'] as const
const cifar = ['표 6, CIFAR-10 시험 오류율', 'table 6: test error on CIFAR-10'] as const

/** Numbers of 8.2.3 and 8.2.4. */
export const convnets: Record<string, Fact> = {
  'googlenet-parameters': countedGoogleNet({ ko: '6,998,552개', en: '6,998,552' }),
  'googlenet-macs': countedGoogleNet({ ko: '약 15억 8천만', en: 'about 1,580 million' }),
  'googlenet-fewer-vgg': countedGoogleNet({ ko: '약 20배', en: 'about 20 times' }),
  'googlenet-fewer-alexnet': countedGoogleNet({ ko: '8.7배', en: '8.7 times' }),
  'googlenet-twelve': fromGoogleNet({ ko: '12배', en: '12 times' }, '1절', 'section 1'),
  'googlenet-budget': fromGoogleNet({ ko: '15억 번', en: '1,500 million' }, '1절', 'section 1'),
  'googlenet-first-paper': fromGoogleNet({ ko: '2.7\u00a0K개', en: '2.7\u00a0K' }, '표 1', 'table 1'),
  'googlenet-first-work': fromGoogleNet({ ko: '3,400만 번', en: '34 million' }, '표 1', 'table 1'),
  'googlenet-average-gain': fromGoogleNet(
    { ko: '약 0.6포인트', en: 'about 0.6 percentage points' },
    '5절',
    'section 5',
  ),
  'googlenet-ensemble': fromGoogleNet({ ko: '7개', en: 'seven networks' }, '표 3', 'table 3'),
  'googlenet-crops': fromGoogleNet({ ko: '144개', en: '144' }, '표 3', 'table 3'),
  'googlenet-one-crop': fromGoogleNet('10.07%', '표 3', 'table 3'),

  'plain-110': fromResNet(
    '60%',
    '그림 6, 스킵 연결 없는 110층',
    'figure 6: 110 layers without skip connections',
  ),
  'resnet-18-top1': fromResNet(
    '27.88%',
    '표 2, 스킵 연결 있는 18층',
    'table 2: 18 layers with skip connections',
  ),
  'resnet-34-b': fromResNet('24.52%', ...cropped),
  'resnet-34-c': fromResNet('24.19%', ...cropped),
  'resnet-34-top5': fromResNet('5.71%', ...single),
  'resnet-50-top5': fromResNet('5.25%', ...single),
  'resnet-101-top5': fromResNet('4.60%', ...single),
  'resnet-ensemble': fromResNet({ ko: '6개', en: 'six networks' }, '표 5', 'table 5'),
  'cifar-110': fromResNet('6.43%', ...cifar),
  'cifar-1202': fromResNet('7.93%', ...cifar),
  'cifar-1202-training': fromResNet(
    '0.1%',
    '4.2절, 1,202층의 학습 오류율',
    'section 4.2: training error of 1,202 layers',
  ),
  'veit-paths': {
    value: { ko: '10–34', en: '10 to 34' },
    source: { ko: '논문의 초록', en: 'Abstract of the paper' },
    reference: 'veit2016',
    mark: 'P',
  },
}
