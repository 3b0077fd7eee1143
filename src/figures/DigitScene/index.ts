export { countBoxes, overlap, sharedBox, type Box, type Overlap } from './boxes'
export { inkOf, SCENE, sceneObjects, scenePixels, warp, type SceneObject } from './scene'
export { BoxMark, SceneImage, Warped } from './SceneImage'
