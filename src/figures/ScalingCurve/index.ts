export { ScalingCurve } from './ScalingCurve'
