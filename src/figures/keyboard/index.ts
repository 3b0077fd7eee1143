export { ARROWS } from './arrows'
export { moveInGroup } from './radioGroup'
