export { ClassMask } from './ClassMask'
export { OWN_WORDS } from './ownWords'
export { SceneBoard } from './SceneBoard'
export { SceneEditor, type SceneWords } from './SceneEditor'
