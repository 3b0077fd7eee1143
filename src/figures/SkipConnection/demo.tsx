import type { Demos } from '../demo'
import { SkipConnection } from './SkipConnection'

export const demos: Demos = {
  'gradient at the addition': (language) => <SkipConnection language={language} />,
  'gradient at the input': (language) => <SkipConnection language={language} first={{ step: 5 }} />,
  'small weights, no skip': (language) => (
    <SkipConnection language={language} first={{ step: 5, skip: false, scale: 0.25 }} />
  ),
}
