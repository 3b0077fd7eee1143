import type { Demos } from '../demo'
import { UpsamplingSteps } from './UpsamplingSteps'

export const demos: Demos = {
  'five values laid down': (language) => <UpsamplingSteps language={language} first={{ count: 5 }} />,
  'all laid down, fourfold': (language) => <UpsamplingSteps language={language} first={{ factor: 4 }} />,
}
