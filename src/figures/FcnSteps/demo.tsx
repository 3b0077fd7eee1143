import type { Demos } from '../demo'
import { FcnSteps } from './FcnSteps'

export const demos: Demos = {
  'as fully connected': (language) => <FcnSteps language={language} first={0} />,
  'slid over the picture': (language) => <FcnSteps language={language} />,
  upsampled: (language) => <FcnSteps language={language} first={3} />,
  'decided, four mistakes': (language) => <FcnSteps language={language} first={4} />,
}
