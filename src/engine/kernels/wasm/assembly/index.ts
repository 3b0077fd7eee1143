/*
 * Entry of the kernel binary: a WebAssembly module that computes in another module's memory (tfjs's), owns no static data and
 * allocates nothing. Every pointer, scratch included, comes from the caller in bytes; sizes count elements.
 */
export { convolve, convolveBatch } from './convolve'
export { correlateBatch } from './correlate'
export { copyBytes, fillZero, packFilter, pixelOffsets, scatterPixels } from './layout'
export { reluBiasGradient } from './activation'
export { avgPool, avgPoolGradient } from './avgPool'
export { batchNormTraining, batchNormTrainingGradient } from './batchNorm'
export { depthwiseForward, depthwiseInputGradient } from './depthwise'
export { depthwiseFilterGradient } from './depthwiseFilter'
export { gruCell, gruCellGradient } from './gru'
export { lstmCell, lstmCellGradient } from './lstm'
export { maxPool, maxPoolGradient } from './maxPool'
export { adaGradUpdate, adamUpdate, momentumUpdate, sgdUpdate } from './optimizers'
export { resizeBilinearGradient } from './resizeBilinear'
export { segmentSum } from './segmentSum'
export { softmaxCrossEntropy } from './softmaxCrossEntropy'
export { winogradFilterGradient, winogradForward } from './winograd'
export { transformFilter } from './winogradTransforms'
