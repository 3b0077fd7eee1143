export { CaptionScene } from './CaptionScene'
export { references, written } from './captions'
