export { NetworkDiagram } from './NetworkDiagram'
export { slab } from './slab'
