import type { Demos } from '../demo'
import { SegmentationScene } from './SegmentationScene'

export const demos: Demos = {
  semantic: (language) => <SegmentationScene language={language} />,
  panoptic: (language) => <SegmentationScene language={language} first="panoptic" />,
}
