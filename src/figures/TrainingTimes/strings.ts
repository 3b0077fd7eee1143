import type { Hardware } from './times'

/** Words of figure 8-15. */
interface Words {
  hardware: Record<Hardware, string>
  head: string
  device: string
  ms: string
  times: string
  days: string
}
const en: Words = {
  hardware: {
    cpu: 'two Xeon E5-2630 v3 (CPU)',
    maxwell: 'Maxwell Titan X',
    'maxwell-cudnn': 'Maxwell Titan X + cuDNN',
    pascal: 'Pascal Titan X',
    'pascal-cudnn': 'Pascal Titan X + cuDNN',
  },
  head: '16 images, forward and backward',
  device: 'device',
  ms: 'ms',
  times: 'times',
  days: '≈ days',
}
const ko: Words = {
  hardware: {
    cpu: 'Xeon E5-2630 v3 두 개(CPU)',
    maxwell: 'Maxwell Titan X',
    'maxwell-cudnn': 'Maxwell Titan X + cuDNN',
    pascal: 'Pascal Titan X',
    'pascal-cudnn': 'Pascal Titan X + cuDNN',
  },
  head: '이미지 16장의 순전파와 역전파',
  device: '장치',
  ms: 'ms',
  times: '배',
  days: '≈ 일',
}
export const words = { ko, en }
