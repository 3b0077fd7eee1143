export { FloatBits } from './FloatBits'
