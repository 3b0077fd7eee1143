export { NetworkDiagram } from './NetworkDiagram'
