export { DrawingPad, type DrawingPadProps } from './DrawingPad'
export { Pad } from './Pad'
export { useInk } from './useInk'
