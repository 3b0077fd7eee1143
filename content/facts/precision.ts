import type { Fact } from './fact'

/** Numbers of 8.3.4: bandwidth, bits and what rounding costs. */
export const precision: Record<string, Fact> = {
  'p100-single': {
    value: { ko: '초당 10.6조 번', en: '10.6 trillion operations a second' },
    source: {
      ko: 'SXM2 판의 최대 성능. 여러 곳에 인용된 엔비디아의 사양',
      en: 'Peak of the SXM2 version, from NVIDIA data quoted in several places',
    },
    reference: 'harris2016',
    mark: 'S',
  },
  'p100-half': {
    value: { ko: '초당 21.2조 번', en: '21.2 trillion operations a second' },
    source: {
      ko: 'SXM2 판의 최대 성능. 여러 곳에 인용된 엔비디아의 사양',
      en: 'Peak of the SXM2 version, from NVIDIA data quoted in several places',
    },
    reference: 'harris2016',
    mark: 'S',
  },
  'p100-bandwidth': {
    value: { ko: '초당 732기가바이트', en: '732 gigabytes a second' },
    source: {
      ko: 'P100 SXM2의 메모리 대역폭. 여러 곳에 인용된 엔비디아의 사양',
      en: 'Memory bandwidth of the P100 SXM2, from NVIDIA data quoted in several places',
    },
    mark: 'S',
  },
  'v100-single': {
    value: { ko: '초당 15.7조 번', en: '15.7 trillion' },
    source: {
      ko: 'V100 SXM2의 최대 성능. 여러 곳에 인용된 엔비디아의 사양',
      en: 'Peak of the V100 SXM2, from NVIDIA data quoted in several places',
    },
    mark: 'S',
  },
  'v100-tensor': {
    value: { ko: '초당 125조 번', en: '125 trillion operations a second' },
    source: {
      ko: 'V100 SXM2의 텐서 코어 최대 성능. 여러 곳에 인용된 엔비디아의 사양',
      en: 'Peak of the V100 SXM2’s tensor cores, from NVIDIA data quoted in several places',
    },
    mark: 'S',
  },
  'pascal-consumer-half': {
    value: '1/64',
    source: {
      ko: 'CUDA 프로그래밍 안내서의 표를 인용한 글: 계산 능력 6.1에서 클록당 16비트 결과 2개, 32비트 결과 128개',
      en: 'Table of the CUDA programming guide as quoted: 2 results a clock in 16 bits against 128 in 32 bits, compute capability 6.1',
    },
    reference: 'nvidia2018',
    mark: 'S',
  },
  'noise-small-accuracy': {
    value: '99.26%',
    source: {
      ko: '2016년 원본 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼. 픽셀에 표준편차 0.1의 가우스 잡음',
      en: 'Our measurement: the original weights of 2016 on the 10,000 MNIST test images, Gaussian noise of standard deviation 0.1 on the pixels',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'noise-medium-accuracy': {
    value: '93.05%',
    source: {
      ko: '2016년 원본 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼. 픽셀에 표준편차 0.3의 가우스 잡음',
      en: 'Our measurement: the original weights of 2016 on the 10,000 MNIST test images, Gaussian noise of standard deviation 0.3 on the pixels',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'half-weights-accuracy': {
    value: '99.35%',
    source: {
      ko: '2016년 원본 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼. 가중치를 float16으로 반올림',
      en: 'Our measurement: the original weights of 2016 on the 10,000 MNIST test images, weights rounded to float16',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'half-activations-accuracy': {
    value: '99.35%',
    source: {
      ko: '2016년 원본 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼. 가중치와 모든 층의 출력을 float16으로 반올림, 합은 32비트',
      en: 'Our measurement: the original weights of 2016 on the 10,000 MNIST test images, weights and the output of every layer rounded to float16, sums in 32 bits',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'replaced-half-accuracy': {
    value: '97.98%',
    source: {
      ko: '공개 저장소의 현재 가중치를 float16으로 반올림하고 MNIST 시험 이미지 10,000장으로 우리가 잼',
      en: 'Our measurement: the weights now in the public repository, rounded to float16, on the 10,000 MNIST test images',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'half-numpy-slower': {
    value: { ko: '10배', en: 'ten times' },
    source: {
      ko: '우리가 잼: 300×300 행렬의 곱, NumPy 2.4.6, 두 코어 AMD EPYC(다른 일과 함께 쓰는 중), 다섯 번의 중앙값',
      en: 'Our measurement: product of 300×300 matrices, NumPy 2.4.6, two-core AMD EPYC (shared, busy), median of five',
    },
    mark: 'C',
  },
  'mixed-alexnet': {
    value: '56.93%',
    source: { ko: '혼합 정밀도 논문의 표', en: 'Tables of the paper on mixed-precision training' },
    reference: 'micikevicius2018',
    mark: 'S',
  },
  'single-alexnet': {
    value: '56.77%',
    source: { ko: '혼합 정밀도 논문의 표', en: 'Tables of the paper on mixed-precision training' },
    reference: 'micikevicius2018',
    mark: 'S',
  },
  'mixed-resnet': {
    value: '76.04%',
    source: { ko: '혼합 정밀도 논문의 표', en: 'Tables of the paper on mixed-precision training' },
    reference: 'micikevicius2018',
    mark: 'S',
  },
  'single-resnet': {
    value: '75.92%',
    source: { ko: '혼합 정밀도 논문의 표', en: 'Tables of the paper on mixed-precision training' },
    reference: 'micikevicius2018',
    mark: 'S',
  },
  'bits-8-accuracy': {
    value: '99.35%',
    source: {
      ko: '2016년 원본 가중치를 층마다 배율 하나로 8비트로 고르게 반올림하고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 rounded to 8 bits in even steps, one scale for each tensor, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bits-6-accuracy': {
    value: '99.39%',
    source: {
      ko: '2016년 원본 가중치를 층마다 배율 하나로 6비트로 고르게 반올림하고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 rounded to 6 bits in even steps, one scale for each tensor, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bits-4-accuracy': {
    value: '99.18%',
    source: {
      ko: '2016년 원본 가중치를 층마다 배율 하나로 4비트로 고르게 반올림하고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 rounded to 4 bits in even steps, one scale for each tensor, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bits-3-accuracy': {
    value: '98.44%',
    source: {
      ko: '2016년 원본 가중치를 층마다 배율 하나로 3비트로 고르게 반올림하고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 rounded to 3 bits in even steps, one scale for each tensor, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bits-2-accuracy': {
    value: '10.1%',
    source: {
      ko: '2016년 원본 가중치를 층마다 배율 하나로 2비트로 고르게 반올림하고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 rounded to 2 bits in even steps, one scale for each tensor, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bits-1-accuracy': {
    value: '79.7%',
    source: {
      ko: '2016년 원본 가중치를 부호 × 평균 크기로 바꾸고(편향은 그대로) 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 replaced by sign × mean size, biases kept, without retraining',
    },
    reference: 'saitoh2016',
    mark: 'C',
  },
  'bnn-error': {
    value: '0.96%',
    source: {
      ko: '저자들의 논문과 저장소에 적힌 MNIST 시험 오류율',
      en: 'MNIST test error given in the paper and in the authors’ repository',
    },
    reference: 'courbariaux2016',
    mark: 'P',
  },
  'bwn-accuracy': {
    value: '56.8%',
    source: {
      ko: 'XNOR-Net 논문: AlexNet 구조, 1비트 가중치',
      en: 'XNOR-Net paper: structure of AlexNet, one-bit weights',
    },
    reference: 'rastegari2016',
    mark: 'P',
  },
  'full-accuracy': {
    value: '56.6%',
    source: {
      ko: 'XNOR-Net 논문: AlexNet 구조, 온전한 정밀도',
      en: 'XNOR-Net paper: structure of AlexNet, full precision',
    },
    reference: 'rastegari2016',
    mark: 'S',
  },
  'xnor-accuracy': {
    value: '44.2%',
    source: {
      ko: 'XNOR-Net 논문: AlexNet 구조, 1비트 가중치와 입력',
      en: 'XNOR-Net paper: structure of AlexNet, one-bit weights and inputs',
    },
    reference: 'rastegari2016',
    mark: 'S',
  },
}
