export { SuppressionSteps } from './SuppressionSteps'
