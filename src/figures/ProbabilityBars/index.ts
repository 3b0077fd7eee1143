export { ProbabilityBars, type ProbabilityBarsProps } from './ProbabilityBars'
