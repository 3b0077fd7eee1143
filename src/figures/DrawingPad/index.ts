export { DrawingPad, type DrawingPadProps } from './DrawingPad'
