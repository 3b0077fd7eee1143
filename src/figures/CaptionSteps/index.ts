export { CaptionSteps } from './CaptionSteps'
