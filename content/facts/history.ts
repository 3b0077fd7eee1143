import type { Fact } from './fact'

const results = {
  ko: '대회의 공식 결과를 쪽별로 옮겨 적은 자료: 시험 집합, 주어진 데이터만 쓴 기록',
  en: 'A briefing that quotes the official results page by page: test set, supplied data only',
}
const table = (ko: string, en: string): Fact['source'] => ({ ko, en })
const alexTable = table('AlexNet 논문의 표 2', 'Table 2 of the AlexNet paper')
const people = table(
  'ILSVRC 논문의 6.4절과 표 6을 옮긴 자료',
  'Section 6.4 and table 6 of the ILSVRC paper, as quoted',
)
const vggTable = table(
  'VGG 논문의 표 3, 검증 집합, 크기 256인 이미지 한 벌',
  'Table 3 of the VGG paper: validation set, one scale of 256',
)
const vggJitter = table(
  'VGG 논문의 표 3, 검증 집합, 크기를 256–512로 흔들어 학습',
  'Table 3 of the VGG paper: validation set, trained on scales of 256–512',
)
const wordNet = {
  ko: '1,000개 클래스의 이름을 워드넷 3.1의 명사 파일에서 찾아 우리가 셈',
  en: 'Our count: the names of the 1,000 classes looked up in the noun file of WordNet 3.1',
}
const vggCounted = { ko: '그림 8-9의 층에서 셈', en: 'Counted from the layers of figure 8-9' }
const alexCounted = {
  ko: 'AlexNet 논문의 3.5절에 적힌 층에서 셈. 입력 227×227, 두 묶음으로 나뉜 합성곱',
  en: 'Counted from the layers in section 3.5 of the AlexNet paper, input 227×227, grouped convolutions',
}

/** Numbers of 8.2 and its sections. */
export const history: Record<string, Fact> = {
  'imagenet-images': {
    value: { ko: '14,197,122장', en: '14,197,122' },
    source: table(
      'ImageNet 사이트의 통계를 인용한 여러 자료',
      'Statistics of the ImageNet site, as several works quote them',
    ),
    reference: 'deng2009',
    mark: 'S',
  },
  'imagenet-synsets': {
    value: { ko: '21,841개', en: '21,841' },
    source: table(
      'ImageNet 사이트의 통계를 인용한 여러 자료',
      'Statistics of the ImageNet site, as several works quote them',
    ),
    reference: 'deng2009',
    mark: 'S',
  },
  'wordnet-nouns': {
    value: { ko: '약 80,000개', en: 'around 80,000' },
    source: table('ImageNet 논문의 머리말', 'Introduction of the ImageNet paper'),
    reference: 'deng2009',
    mark: 'P',
  },
  'imagenet-goal': {
    value: { ko: '평균 500–1,000장', en: '500–1,000 on average' },
    source: table(
      'ImageNet 논문의 머리말: 신셋 하나의 목표',
      'Introduction of the ImageNet paper: the aim for one synset',
    ),
    reference: 'deng2009',
    mark: 'P',
  },
  'ilsvrc-classes': {
    value: { ko: '1,000개', en: '1,000' },
    source: table('ILSVRC 논문, AlexNet 논문 2절', 'The ILSVRC paper; section 2 of the AlexNet paper'),
    reference: 'russakovsky2015',
    mark: 'P',
  },
  'ilsvrc-train': {
    value: { ko: '1,281,167장', en: '1,281,167' },
    source: table(
      'ILSVRC-2012. 여러 자료가 인용하고, 1.28 M은 ResNet 논문에도 있음',
      'ILSVRC-2012, as several works quote it; 1.28 M is in the ResNet paper too',
    ),
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'ilsvrc-val': {
    value: { ko: '50,000장', en: '50,000' },
    source: table('ILSVRC-2012의 검증 집합', 'Validation set of ILSVRC-2012'),
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'ilsvrc-test': {
    value: { ko: '100,000장', en: '100,000' },
    source: table('ILSVRC-2012의 시험 집합', 'Test set of ILSVRC-2012'),
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'ilsvrc-animals': {
    value: { ko: '398개', en: '398' },
    source: wordNet,
    reference: 'miller1995',
    mark: 'C',
  },
  'ilsvrc-dogs': { value: { ko: '118개', en: '118' }, source: wordNet, reference: 'miller1995', mark: 'C' },

  'winner-2010': { value: '28.2%', source: results, reference: 'russakovsky2015', mark: 'S' },
  'winner-2011': { value: '25.8%', source: results, reference: 'russakovsky2015', mark: 'S' },
  'winner-2012': { value: '16.4%', source: alexTable, reference: 'krizhevsky2012', mark: 'P' },
  'winner-2012-outside': { value: '15.3%', source: alexTable, reference: 'krizhevsky2012', mark: 'P' },
  'second-2012': { value: '26.2%', source: alexTable, reference: 'krizhevsky2012', mark: 'P' },
  'winner-2013': { value: '11.7%', source: results, reference: 'russakovsky2015', mark: 'S' },
  'winner-2014': {
    value: '6.66%',
    source: table('GoogLeNet 논문의 표 2, 시험 집합', 'Table 2 of the GoogLeNet paper, test set'),
    reference: 'szegedy2015',
    mark: 'P',
  },
  'second-2014': {
    value: '7.32%',
    source: table('GoogLeNet 논문의 표 2, 시험 집합', 'Table 2 of the GoogLeNet paper, test set'),
    reference: 'szegedy2015',
    mark: 'P',
  },
  'winner-2015': {
    value: '3.57%',
    source: table(
      'ResNet 논문의 표 5, 시험 집합, 여섯 모델',
      'Table 5 of the ResNet paper, test set, six models',
    ),
    reference: 'he2016',
    mark: 'P',
  },
  'second-2015': { value: '3.58%', source: results, reference: 'russakovsky2015', mark: 'S' },
  'winner-2016': { value: '2.99%', source: results, reference: 'russakovsky2015', mark: 'S' },
  'winner-2017': { value: '2.25%', source: results, reference: 'hu2018', mark: 'S' },
  'alexnet-depth': {
    value: '8',
    source: table('AlexNet 논문의 3.5절', 'Section 3.5 of the AlexNet paper'),
    reference: 'krizhevsky2012',
    mark: 'P',
  },
  'googlenet-depth': {
    value: '22',
    source: table('GoogLeNet 논문의 5절', 'Section 5 of the GoogLeNet paper'),
    reference: 'szegedy2015',
    mark: 'P',
  },
  'resnet-depth': {
    value: '152',
    source: table('ResNet 논문의 표 1', 'Table 1 of the ResNet paper'),
    reference: 'he2016',
    mark: 'P',
  },
  'resnet-single': {
    value: '4.49%',
    source: table(
      'ResNet 논문의 표 4: ResNet-152 하나, 검증 집합',
      'Table 4 of the ResNet paper: one ResNet-152, validation set',
    ),
    reference: 'he2016',
    mark: 'P',
  },
  'alexnet-single': {
    value: '18.2%',
    source: table(
      'AlexNet 논문의 표 2: 신경망 하나, 검증 집합',
      'Table 2 of the AlexNet paper: one network, validation set',
    ),
    reference: 'krizhevsky2012',
    mark: 'P',
  },
  'prelu-2015': {
    value: '4.94%',
    source: table(
      'PReLU 신경망 여럿의 시험 오류율. ResNet 논문의 표 5',
      'Test error of several PReLU networks; table 5 of the ResNet paper',
    ),
    reference: 'he2015',
    mark: 'P',
  },

  'human-first': { value: '5.1%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-first-images': {
    value: { ko: '1,500장', en: '1,500' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-first-practice': {
    value: { ko: '500장', en: '500' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-second': { value: '12.0%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-second-images': {
    value: { ko: '258장', en: '258' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-second-practice': {
    value: { ko: '100장', en: '100' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-minute': {
    value: { ko: '1분쯤', en: 'about a minute' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-first-machine': { value: '6.8%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-second-machine': { value: '5.8%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-both-images': {
    value: { ko: '204장', en: '204' },
    source: people,
    reference: 'russakovsky2015',
    mark: 'S',
  },
  'human-either': { value: '2.4%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-either-machine': { value: '4.9%', source: people, reference: 'russakovsky2015', mark: 'S' },
  'human-standard-error': {
    value: { ko: '0.57%p', en: '0.57 percentage points' },
    source: {
      ko: '오류율 0.051, 이미지 1,500장으로 계산한 √(p(1−p)/N)',
      en: '√(p(1−p)/N) for an error of 0.051 on 1,500 images',
    },
    mark: 'C',
  },

  'alexnet-parameters': {
    value: { ko: '60,965,224개', en: '60,965,224' },
    source: alexCounted,
    reference: 'krizhevsky2012',
    mark: 'C',
  },
  'alexnet-epochs': {
    value: { ko: '약 90', en: 'about 90' },
    source: table('AlexNet 논문의 5절', 'Section 5 of the AlexNet paper'),
    reference: 'krizhevsky2012',
    mark: 'P',
  },

  'vgg16-parameters': {
    value: { ko: '138,357,544개', en: '138,357,544' },
    source: vggCounted,
    reference: 'simonyan2015',
    mark: 'C',
  },
  'vgg19-parameters': {
    value: { ko: '143,667,240개', en: '143,667,240' },
    source: vggCounted,
    reference: 'simonyan2015',
    mark: 'C',
  },
  'vgg-seven-more': { value: '81%', source: { ko: '49 ÷ 27', en: '49 ÷ 27' }, mark: 'C' },
  'vgg-fc6-share': { value: '74%', source: vggCounted, mark: 'C' },
  'vgg-conv-parameters': {
    value: { ko: '14,714,688개', en: '14,714,688' },
    source: vggCounted,
    mark: 'C',
  },
  'vgg-conv-share': { value: '11%', source: vggCounted, mark: 'C' },
  'vgg-conv-mac-share': { value: '99%', source: vggCounted, mark: 'C' },
  'vgg-a': { value: '10.4%', source: vggTable, reference: 'simonyan2015', mark: 'P' },
  'vgg-b': { value: '9.9%', source: vggTable, reference: 'simonyan2015', mark: 'P' },
  'vgg-c': { value: '9.4%', source: vggTable, reference: 'simonyan2015', mark: 'P' },
  'vgg-d': { value: '8.8%', source: vggTable, reference: 'simonyan2015', mark: 'P' },
  'vgg-e': { value: '9.0%', source: vggTable, reference: 'simonyan2015', mark: 'P' },
  'vgg-c-jitter': { value: '8.8%', source: vggJitter, reference: 'simonyan2015', mark: 'P' },
  'vgg-d-jitter': { value: '8.1%', source: vggJitter, reference: 'simonyan2015', mark: 'P' },
  'vgg-e-jitter': { value: '8.0%', source: vggJitter, reference: 'simonyan2015', mark: 'P' },
  'vgg-single': {
    value: '7.0%',
    source: table(
      'VGG 논문: 가장 좋은 신경망 하나, 시험 집합',
      'The VGG paper: the best single network, test set',
    ),
    reference: 'simonyan2015',
    mark: 'P',
  },
  'vgg-place': {
    value: { ko: '2위', en: 'second' },
    source: table('VGG 논문의 초록과 대회 결과', 'Abstract of the VGG paper and results of the challenge'),
    reference: 'simonyan2015',
    mark: 'S',
  },
  'vgg-localisation-place': {
    value: { ko: '1위', en: 'first' },
    source: table('VGG 논문의 초록과 대회 결과', 'Abstract of the VGG paper and results of the challenge'),
    reference: 'simonyan2015',
    mark: 'S',
  },
  'fcn-vgg': {
    value: '56.0',
    source: table(
      'FCN 논문의 표 1: VGG-16을 바탕으로 한 분할, PASCAL VOC 2011 검증 집합의 평균 IU',
      'Table 1 of the FCN paper: segmentation on VGG-16, mean IU on PASCAL VOC 2011 validation',
    ),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-googlenet': {
    value: '42.5',
    source: table(
      'FCN 논문의 표 1: GoogLeNet을 바탕으로 한 분할, PASCAL VOC 2011 검증 집합의 평균 IU',
      'Table 1 of the FCN paper: segmentation on GoogLeNet, mean IU on PASCAL VOC 2011 validation',
    ),
    reference: 'long2015',
    mark: 'P',
  },
}
