import type { Fact } from './fact'
import transforms from './transforms.json'

const ranking = (ko: string, en: string): Fact['source'] => ({
  ko: `「What is the class of this image?」의 MNIST 순위, 2016년 2월 22일 판: ${ko}`,
  en: `"What is the class of this image?", MNIST ranking, edition of 22 February 2016: ${en}`,
})
const entryOf = (value: string, ko: string, en: string): Fact => ({
  value,
  source: ranking(ko, en),
  reference: 'benenson2016',
  mark: 'P',
})
/** Our shipped network on the 10,000 test images after a change, without retraining. */
const transformed = (id: keyof typeof transforms, ko: string, en: string): Fact => ({
  value: `${(transforms[id] / 100).toFixed(2)}%`,
  source: {
    ko: `이 책에 실린 가중치(3에폭)로 시험 이미지 10,000장을 우리가 잼(tools/measureTransforms.ts): ${ko}. 다시 학습하지 않음`,
    en: `Our measurement (tools/measureTransforms.ts): this book's shipped weights, 3 epochs, on the 10,000 test images ${en}, without retraining`,
  },
  mark: 'C',
})
const dropConnect = (value: string, ko: string, en: string): Fact => ({
  value,
  source: { ko: `DropConnect 논문의 MNIST 오류율: ${ko}`, en: `MNIST error in the DropConnect paper: ${en}` },
  reference: 'wan2013',
  mark: 'S',
})
const from = (reference: string, value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: { ko, en },
  reference,
  mark: 'P',
})

/** Numbers of 8, 8.1 and its sections. */
export const depth: Record<string, Fact> = {
  'ranking-date': from(
    'benenson2016',
    { ko: '2016년 2월 22일', en: '22 February 2016' },
    '페이지에 적힌 날짜',
    'Date printed on the page',
  ),
  'ranking-results': from(
    'benenson2016',
    { ko: '50개', en: '50' },
    '그 판의 MNIST 결과 수',
    'Results for MNIST in that edition',
  ),
  'ranking-first': entryOf('0.21%', '1위의 오류율', 'error of the first place'),
  'ranking-second': entryOf('0.23%', '2위의 오류율', 'error of the second place'),
  'ranking-mlp': entryOf('0.35%', 'Deep Big Simple Neural Nets', 'Deep Big Simple Neural Nets'),
  'ranking-single-layer': entryOf('0.35%', 'C-SVDDNet, 단층 특징', 'C-SVDDNet, single-layer features'),
  'ranking-shallow-cnn': entryOf(
    '0.37%',
    'Fast-learning shallow CNN, 데이터 확장 없음',
    'Fast-learning shallow CNN, no augmentation',
  ),
  'ranking-very-deep': entryOf(
    '0.45%',
    'Training Very Deep Networks, 여러 번 중 시험 데이터에서 가장 좋은 값',
    'Training Very Deep Networks, the best run on the test set',
  ),
  'ranking-very-deep-mean': entryOf(
    '0.46%',
    'Training Very Deep Networks, 평균',
    'Training Very Deep Networks, mean of the runs',
  ),
  'mnist-committee': from('ciresan2012', { ko: '35개', en: '35' }, '평균한 신경망의 수', 'Networks averaged'),
  'mnist-vote-2020': from(
    'an2020',
    '99.91%',
    '단순한 CNN의 2단계 앙상블, 논문 초록',
    'Two-level ensemble of simple CNNs, abstract',
  ),

  'dropconnect-single': dropConnect(
    '0.28 ± 0.03%',
    '신경망 하나, 데이터 확장',
    'one network, with augmentation',
  ),
  'dropconnect-plain-single': dropConnect(
    '0.63 ± 0.04%',
    '신경망 하나, 데이터 확장 없음',
    'one network, without augmentation',
  ),
  'dropconnect-plain-vote': dropConnect(
    '0.57%',
    '다섯의 다수결, 데이터 확장 없음',
    'vote of five, without augmentation',
  ),
  'alexnet-one-top5': from(
    'krizhevsky2012',
    '18.2%',
    'ILSVRC 2012 top-5 오류율, 신경망 하나',
    'Top-5 error on ILSVRC 2012, one network',
  ),
  'alexnet-five-top5': from(
    'krizhevsky2012',
    '16.4%',
    'ILSVRC 2012 top-5 오류율, 다섯의 평균',
    'Top-5 error on ILSVRC 2012, five networks averaged',
  ),
  'alexnet-learning-rate': from('krizhevsky2012', '0.01', '처음 학습률', 'First learning rate'),
  'alexnet-augmentation': from(
    'krizhevsky2012',
    { ko: '2,048배', en: '2,048' },
    '256×256에서 224×224를 자르고 뒤집기',
    'Crops of 224×224 out of 256×256, and mirrors',
  ),
  'googlenet-decay': from(
    'szegedy2015',
    '4%',
    '8에폭마다 학습률을 줄인 비율',
    'Cut of the learning rate every 8 epochs',
  ),
  'resnet-learning-rate': from('he2016', '0.1', '처음 학습률', 'First learning rate'),

  'transform-none': transformed('none', '바꾸지 않음', 'unchanged'),
  'transform-brightness': transformed('brightness', '밝기 0.6배', 'with brightness times 0.6'),
  'transform-shift': transformed('shift', '오른쪽으로 2픽셀 옮김', 'moved two pixels to the right'),
  'transform-rotate': transformed('rotate', '10° 돌림', 'turned by 10°'),
  'transform-flip': transformed('flip', '좌우로 뒤집음', 'mirrored'),

  'alexnet-layers': from(
    'krizhevsky2012',
    { ko: '8층', en: '8' },
    '가중치가 있는 층의 수',
    'Layers with weights',
  ),
  'googlenet-layers': from(
    'szegedy2015',
    { ko: '22층', en: '22' },
    '매개변수가 있는 층의 수',
    'Layers with parameters',
  ),
  'resnet-layers': from(
    'he2016',
    { ko: '152층', en: '152' },
    '앙상블에서 가장 깊은 신경망의 층 수',
    'Layers of the deepest network of the ensemble',
  ),
  'ilsvrc-2014-top5': from(
    'szegedy2015',
    '6.7%',
    'ILSVRC 2014 분류 우승, 일곱 신경망의 앙상블',
    'Winner of ILSVRC 2014 classification, ensemble of seven',
  ),
  'ilsvrc-2015-top5': from(
    'he2016',
    '3.57%',
    'ILSVRC 2015 분류 우승, 여섯 신경망의 앙상블',
    'Winner of ILSVRC 2015 classification, ensemble of six',
  ),
  'vgg-11-top5': from(
    'simonyan2015',
    '10.4%',
    '가중치 층 11개, top-5 오류율, 한 크기로 학습하고 시험(표 3, 검증 데이터)',
    '11 weight layers, top-5 error, trained and tested at one scale (table 3, validation)',
  ),
  'vgg-13-top5': from(
    'simonyan2015',
    '9.9%',
    '가중치 층 13개, top-5 오류율, 한 크기로 학습하고 시험(표 3, 검증 데이터)',
    '13 weight layers, top-5 error, trained and tested at one scale (table 3, validation)',
  ),
  'vgg-16-top5': from(
    'simonyan2015',
    '8.8%',
    '가중치 층 16개, top-5 오류율, 한 크기로 학습하고 시험(표 3, 검증 데이터)',
    '16 weight layers, top-5 error, trained and tested at one scale (table 3, validation)',
  ),
  'vgg-19-top5': from(
    'simonyan2015',
    '9.0%',
    '가중치 층 19개, top-5 오류율, 한 크기로 학습하고 시험(표 3, 검증 데이터)',
    '19 weight layers, top-5 error, trained and tested at one scale (table 3, validation)',
  ),
  'plain-18-top1': from(
    'he2016',
    '27.94%',
    '이미지넷 top-1 오류율, 스킵 연결 없는 18층(표 2)',
    'Top-1 error on ImageNet, 18 layers without skip connections (table 2)',
  ),
  'plain-34-top1': from(
    'he2016',
    '28.54%',
    '이미지넷 top-1 오류율, 스킵 연결 없는 34층(표 2)',
    'Top-1 error on ImageNet, 34 layers without skip connections (table 2)',
  ),
  'resnet-34-top1': from(
    'he2016',
    '25.03%',
    '이미지넷 top-1 오류율, 스킵 연결 있는 34층(표 2)',
    'Top-1 error on ImageNet, 34 layers with skip connections (table 2)',
  ),
  'ilsvrc-train-images': {
    value: { ko: '1,281,167장', en: '1,281,167' },
    source: { ko: 'ILSVRC 2012 훈련 이미지 수', en: 'Training images of ILSVRC 2012' },
    reference: 'russakovsky2015',
    mark: 'S',
  },
}
