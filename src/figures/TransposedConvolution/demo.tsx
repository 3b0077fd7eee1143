import type { Demos } from '../demo'
import { TransposedConvolution } from './TransposedConvolution'

export const demos: Demos = {
  'five values laid down': (language) => <TransposedConvolution language={language} first={{ count: 5 }} />,
  'all laid down, fourfold': (language) => (
    <TransposedConvolution language={language} first={{ factor: 4 }} />
  ),
}
