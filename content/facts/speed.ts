import type { Fact } from './fact'

const alexNet = {
  ko: 'AlexNet의 계층에서 셈(입력 227×227, 그룹 둘)',
  en: 'Counted from AlexNet’s layers (input 227×227, two groups)',
}
const ring = {
  ko: 'Jia의 학위논문에 실린 고리 차트의 표시값',
  en: 'Label in the ring charts of Jia’s thesis',
}
const ringSum = {
  ko: 'Jia의 학위논문에 실린 고리 차트에서 합성곱 다섯 층의 표시값을 더함',
  en: 'Sum of the labels of the five convolutions in the ring charts of Jia’s thesis',
}
const warden = {
  ko: '이름이 conv 또는 fc로 시작하는 층을 모두 합한 값으로 쓰인 문장',
  en: 'Sentence about all layers whose names begin with conv or fc',
}
const alex = (value: Fact['value']): Fact => ({
  value,
  source: alexNet,
  reference: 'krizhevsky2012',
  mark: 'C',
})
const benchmark = {
  ko: 'cnn-benchmarks의 시간에서 구함(VGG-16, 이미지 16장, Xeon E5-2630 v3 두 개와 견줌)',
  en: 'From the times of cnn-benchmarks (VGG-16, 16 images, compared with two Xeon E5-2630 v3)',
}
const times = (n: number): Fact => ({
  value: { ko: `${n}배`, en: String(n) },
  source: benchmark,
  reference: 'johnson2017',
  mark: 'C',
})
const race = (value: Fact['value'], layers: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 잼: 그 절의 실험실에 기록된 경주에서 ${layers.ko}, 이미지 한 장`,
    en: `Our measurement: the race recorded in that section’s lab, ${layers.en}, one image`,
  },
  mark: 'C',
})
const raceOnWasm = { ko: 'WebAssembly의 다섯 층', en: 'five layers on WebAssembly' }
const raceInScript = { ko: '자바스크립트의 다섯 층', en: 'five layers in JavaScript' }
const estimate = {
  ko: 'cnn-benchmarks의 시간으로 어림: VGG-16, 1,281,167장, 74에폭, 이미지를 읽는 시간은 빼고',
  en: 'Estimated from the times of cnn-benchmarks: VGG-16, 1,281,167 images, 74 epochs, loading not counted',
}
const told = {
  ko: '책 8장을 정리한 학습 노트. 근거가 된 측정을 찾지 못함',
  en: 'Study notes on chapter 8; the measurement behind it could not be found',
}
const label = (value: string): Fact => ({ value, source: ring, reference: 'jia2014', mark: 'P' })

/** Numbers of 8.3 and its sections. */
export const speed: Record<string, Fact> = {
  'time-gpu-conv': { value: '92.1%', source: ringSum, reference: 'jia2014', mark: 'C' },
  'time-cpu-conv': { value: '86.1%', source: ringSum, reference: 'jia2014', mark: 'C' },
  'time-gpu-told': { value: '95%', source: warden, reference: 'warden2015', mark: 'P' },
  'time-cpu-told': { value: '89%', source: warden, reference: 'warden2015', mark: 'P' },
  'time-gpu-conv5': label('17.7%'),
  'time-cpu-conv5': label('9.4%'),
  'time-cpu-pool1': label('4.0%'),
  'alexnet-macs': alex({ ko: '724,406,816번', en: '724,406,816' }),
  'alexnet-conv-mac-share': alex('91.9%'),
  'alexnet-conv-parameter-share': alex('3.8%'),
  'alexnet-conv5-mac-share': alex('10.3%'),
  'own-step-conv-share': {
    value: '83%',
    source: {
      ko: '우리가 잼: 스레드 하나로 DeepConvNet을 학습할 때 합성곱의 순전파와 기울기가 차지하는 몫의 합. 두 코어 AMD EPYC, bench/README.md',
      en: 'Our measurement: shares of forward convolutions and of their gradients in a training step of DeepConvNet on one thread, added. Two-core AMD EPYC, bench/README.md',
    },
    mark: 'C',
  },
  'own-im2col-least': race({ ko: '11배', en: '11' }, raceOnWasm),
  'own-im2col-most': race({ ko: '41배', en: '41' }, raceOnWasm),
  'own-im2col-js-least': race({ ko: '0.3배', en: '0.3' }, raceInScript),
  'own-im2col-js-most': race({ ko: '1.0배', en: '1.0' }, raceInScript),
  'own-im2col-write-conv4': race('24%', { ko: 'WebAssembly의 conv4', en: 'conv4 on WebAssembly' }),
  'own-im2col-write-conv3': race('5%', {
    ko: 'WebAssembly의 AlexNet conv3',
    en: 'AlexNet’s conv3 on WebAssembly',
  }),
  'told-cpu-days': {
    value: { ko: '40여 일', en: 'forty-odd days' },
    source: told,
    reference: 'saitoh2016',
    mark: 'S',
  },
  'told-gpu-days': { value: { ko: '6일', en: 'six days' }, source: told, reference: 'saitoh2016', mark: 'S' },
  'vgg-maxwell': times(14),
  'vgg-maxwell-cudnn': times(44),
  'vgg-pascal-cudnn': times(66),
  'vgg-cpu-days': {
    value: { ko: '약 580일', en: 'about 580 days' },
    source: estimate,
    reference: 'johnson2017',
    mark: 'C',
  },
  'vgg-pascal-cudnn-days': {
    value: { ko: '약 8.8일', en: 'about 8.8' },
    source: estimate,
    reference: 'johnson2017',
    mark: 'C',
  },
  'alexnet-days': {
    value: { ko: '5–6일', en: 'five to six days' },
    source: {
      ko: 'AlexNet 논문에 적힌 학습 시간(약 90에폭)',
      en: 'Training time given in the AlexNet paper (about 90 epochs)',
    },
    reference: 'krizhevsky2012',
    mark: 'P',
  },
  'alexnet-cards': {
    value: { ko: 'GTX 580 두 장', en: 'two GTX 580 cards' },
    source: {
      ko: 'AlexNet 논문에 적힌 장치(메모리 3 GB)',
      en: 'Hardware given in the AlexNet paper (3 GB of memory each)',
    },
    reference: 'krizhevsky2012',
    mark: 'P',
  },
  'cudnn-caffe': {
    value: '36%',
    source: {
      ko: 'cuDNN 논문의 초록: Caffe에 넣어 잰 값',
      en: 'Abstract of the cuDNN paper: measured in Caffe',
    },
    reference: 'chetlur2014',
    mark: 'P',
  },
  'cudnn-gain': {
    value: { ko: '2.0–3.0배', en: '2.0 to 3.0' },
    source: { ko: 'cnn-benchmarks의 요약', en: 'Summary of cnn-benchmarks' },
    reference: 'johnson2017',
    mark: 'P',
  },
  'tf-speedup': {
    value: { ko: '56배', en: '56' },
    source: {
      ko: 'TensorFlow 0.8을 알린 구글 블로그 글',
      en: 'Google blog post that announced TensorFlow 0.8',
    },
    reference: 'murray2016',
    mark: 'P',
  },
  'tf-accuracy': {
    value: '78%',
    source: {
      ko: 'TensorFlow 0.8을 알린 구글 블로그 글',
      en: 'Google blog post that announced TensorFlow 0.8',
    },
    reference: 'murray2016',
    mark: 'P',
  },
  'tf-hours': {
    value: { ko: '65시간', en: '65 hours' },
    source: {
      ko: 'TensorFlow 0.8을 알린 구글 블로그 글',
      en: 'Google blog post that announced TensorFlow 0.8',
    },
    reference: 'murray2016',
    mark: 'P',
  },
  'vgg-parameters': {
    value: { ko: '138,357,544개', en: '138,357,544' },
    source: { ko: '계층에서 셈', en: 'Counted from its layers' },
    mark: 'C',
  },
  'resnet101-parameters': {
    value: { ko: '44,549,160개', en: '44,549,160' },
    source: { ko: '계층에서 셈', en: 'Counted from its layers' },
    mark: 'C',
  },
  'horovod-resnet': {
    value: '90%',
    source: {
      ko: 'Horovod의 설명서: 서버 128대, 저마다 파스칼 GPU 4대, 25 Gbit/s RoCE',
      en: 'Horovod’s README: 128 servers with 4 Pascal GPUs each, 25 Gbit/s RoCE',
    },
    reference: 'sergeev2018',
    mark: 'P',
  },
  'horovod-vgg': {
    value: '68%',
    source: {
      ko: 'Horovod의 설명서: 서버 128대, 저마다 파스칼 GPU 4대, 25 Gbit/s RoCE',
      en: 'Horovod’s README: 128 servers with 4 Pascal GPUs each, 25 Gbit/s RoCE',
    },
    reference: 'sergeev2018',
    mark: 'P',
  },
  'goyal-time': {
    value: { ko: '1시간', en: 'one hour' },
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-gpus': {
    value: { ko: '256대', en: '256' },
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-efficiency': {
    value: { ko: '약 90%', en: 'about 90%' },
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-batch': {
    value: { ko: '8,192장', en: '8,192' },
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-halving': {
    value: { ko: '세 배', en: 'three times' },
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-large-error': {
    value: '23.74 ± 0.09%',
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-small-error': {
    value: '23.60 ± 0.12%',
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-unscaled': {
    value: '41.67%',
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-root': {
    value: '26.22%',
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'goyal-cold': {
    value: '24.84%',
    source: { ko: 'Goyal 등의 논문. 인용한 글로 확인', en: 'Paper by Goyal and others, as quoted' },
    reference: 'goyal2017',
    mark: 'S',
  },
  'cntk-last': {
    value: { ko: '2019년', en: '2019' },
    source: { ko: '2.7판의 발표 글을 인용한 글', en: 'Release notes of version 2.7, as quoted' },
    reference: 'microsoft2019',
    mark: 'S',
  },
  'own-killed': {
    value: { ko: '스무 번', en: 'twenty' },
    source: {
      ko: '우리 시험: 한 번의 실행에서 무작위로 일꾼을 없앰. docs/adr/0005',
      en: 'Our test: workers killed at random in one run. docs/adr/0005',
    },
    mark: 'C',
  },
  'own-one-worker': {
    value: { ko: '1,910장', en: '1,910' },
    source: {
      ko: '우리가 잼: DeepConvNet, 배치 100장, Chromium, 두 코어 AMD EPYC, 열 번의 중앙값. bench/README.md',
      en: 'Our measurement: DeepConvNet, batch of 100, Chromium, two-core AMD EPYC, median of ten runs. bench/README.md',
    },
    mark: 'C',
  },
  'own-two-workers': {
    value: { ko: '2,850장', en: '2,850' },
    source: {
      ko: '우리가 잼: DeepConvNet, 배치 100장, Chromium, 두 코어 AMD EPYC, 열 번의 중앙값. bench/README.md',
      en: 'Our measurement: DeepConvNet, batch of 100, Chromium, two-core AMD EPYC, median of ten runs. bench/README.md',
    },
    mark: 'C',
  },
  'own-two-workers-gain': {
    value: { ko: '1.49배', en: '1.49' },
    source: {
      ko: '우리가 잼: DeepConvNet, 배치 100장, Chromium, 두 코어 AMD EPYC, 열 번의 중앙값. bench/README.md',
      en: 'Our measurement: DeepConvNet, batch of 100, Chromium, two-core AMD EPYC, median of ten runs. bench/README.md',
    },
    mark: 'C',
  },
  'own-two-workers-busy': {
    value: { ko: '1.26배', en: '1.26' },
    source: {
      ko: '우리가 잼: 같은 프로그램을 이틀 앞서 잰 값. 스레드 하나 1,194장, 일꾼 둘 1,510장. bench/README.md',
      en: 'Our measurement: the same program two days before. 1,194 images a second on one thread, 1,510 on two workers. bench/README.md',
    },
    mark: 'C',
  },
}
