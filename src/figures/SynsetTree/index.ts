export { SynsetTree } from './SynsetTree'
