export { DetectionScene } from './DetectionScene'
