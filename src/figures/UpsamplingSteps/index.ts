export { UpsamplingSteps } from './UpsamplingSteps'
