export { TransposedConvolution } from './TransposedConvolution'
