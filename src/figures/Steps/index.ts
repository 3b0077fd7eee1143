export { Steps, type Step, type StepsProps } from './Steps'
export { useLinkedSteps } from './useLinkedSteps'
export { useStepsOfText } from './useStepsOfText'
