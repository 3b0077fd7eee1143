export { altOf, creditOf, PhotographChoice } from './PhotographChoice'
export { PhotographFrame } from './PhotographFrame'
