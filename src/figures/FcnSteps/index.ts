export { FCN_STEPS, FcnSteps } from './FcnSteps'
