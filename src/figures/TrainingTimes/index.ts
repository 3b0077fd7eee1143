export { TrainingTimes } from './TrainingTimes'
