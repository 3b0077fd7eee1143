export { ScalingCurve } from './ScalingCurve'
export { published } from './scaling'
