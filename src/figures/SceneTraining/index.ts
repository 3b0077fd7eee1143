export { SceneTraining, type SceneTrainingProps, type SceneTrainingWords } from './SceneTraining'
