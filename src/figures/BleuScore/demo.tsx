import type { Demos } from '../demo'
import { BleuScore } from './BleuScore'

export const demos: Demos = {
  'one word in neither reference': (language) => <BleuScore language={language} />,
  'one word too often': (language) => <BleuScore language={language} caption={2} />,
}
