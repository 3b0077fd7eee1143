export { ConfusionMatrix, type ConfusionMatrixProps } from './ConfusionMatrix'
export { type Cell } from './moves'
