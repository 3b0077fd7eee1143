export { MovableBox, type MovableBoxProps } from './MovableBox'
export { placed, sized, type Bounds } from './place'
