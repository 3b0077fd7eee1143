export { ARROWS } from './arrows'
export { moveInGroup } from './radioGroup'
export { moveOnGrid, type Cell } from './radioGrid'
