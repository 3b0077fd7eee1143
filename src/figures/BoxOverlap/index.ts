export { BoxOverlap } from './BoxOverlap'
