export { countBoxes, overlap, sharedBox, type Box, type Overlap } from './boxes'
export { SCENE, sceneObjects, warp, type SceneObject } from './scene'
export { BoxMark, SceneImage, Warped } from './SceneImage'
