export { VggStack } from './VggStack'
