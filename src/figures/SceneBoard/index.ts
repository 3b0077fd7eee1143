export { ClassMask } from './ClassMask'
export { SceneEditor, type SceneWords } from './SceneEditor'
