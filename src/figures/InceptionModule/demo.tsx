import type { Demos } from '../demo'
import { InceptionModule } from './InceptionModule'

export const demos: Demos = {
  'module 3a': (language) => <InceptionModule language={language} />,
  'module 5b, the widest': (language) => <InceptionModule language={language} module="5b" />,
}
