export { ARROWS } from './arrows'
export { moveInGroup } from './radioGroup'
export { moveCell, moveOnGrid, type Cell } from './radioGrid'
