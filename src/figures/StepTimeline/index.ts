export { StepTimeline } from './StepTimeline'
