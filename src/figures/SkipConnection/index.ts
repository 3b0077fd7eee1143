export { SkipConnection } from './SkipConnection'
