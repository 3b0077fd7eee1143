export { SegmentationScene } from './SegmentationScene'
