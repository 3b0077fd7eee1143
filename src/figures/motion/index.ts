export { useIsStill } from './useIsStill'
