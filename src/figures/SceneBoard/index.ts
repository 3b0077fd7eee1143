export { ClassMask } from './ClassMask'
export { SceneBoard } from './SceneBoard'
export { SceneEditor, type SceneWords } from './SceneEditor'
