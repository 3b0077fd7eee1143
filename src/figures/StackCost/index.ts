export { StackCost } from './StackCost'
