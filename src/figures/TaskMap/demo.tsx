import type { Demos } from '../demo'
import { TaskMap } from './TaskMap'

export const demos: Demos = {
  'four answers': (language) => <TaskMap language={language} />,
}
