import type { Fact } from './fact'

const alexNet = {
  ko: 'AlexNet의 계층에서 셈(입력 227×227, 그룹 둘)',
  en: "Counted from AlexNet's layers (input 227×227, two groups)",
}
const ring = {
  ko: 'Jia의 학위논문에 실린 고리 차트의 표시값',
  en: "Label in the ring charts of Jia's thesis",
}
const ringSum = {
  ko: 'Jia의 학위논문에 실린 고리 차트에서 합성곱 다섯 층의 표시값을 더함',
  en: "Sum of the labels of the five convolutions in the ring charts of Jia's thesis",
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
    value: '85%',
    source: {
      ko: '우리가 잼: 스레드 하나로 DeepConvNet을 학습할 때 합성곱의 순전파, 입력 기울기, 필터 기울기가 차지하는 몫의 합. 두 코어 AMD EPYC, bench/README.md',
      en: 'Our measurement: shares of forward convolutions, input gradients and filter gradients in a training step of DeepConvNet on one thread, added. Two-core AMD EPYC, bench/README.md',
    },
    mark: 'C',
  },
}
