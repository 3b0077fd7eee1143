import type { Demos } from '../demo'
import { CaptionSteps } from './CaptionSteps'

export const demos: Demos = {
  'two sentences kept, second word': (language) => <CaptionSteps language={language} />,
  'the image alone': (language) => <CaptionSteps language={language} step={0} />,
  'greedy to the end': (language) => <CaptionSteps language={language} width="1" step={5} />,
}
