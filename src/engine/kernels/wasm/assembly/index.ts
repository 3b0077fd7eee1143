/*
 * Entry of the kernel binary: a WebAssembly module that computes in another module's memory (tfjs's), owns no static data and
 * allocates nothing. Every pointer, scratch included, comes from the caller in bytes; sizes count elements.
 */
export { convolve, convolveBatch } from './convolve'
export { correlateBatch } from './correlate'
export { copyBytes, fillZero, packFilter, pixelOffsets } from './layout'
export { reluBiasGradient } from './activation'
export { maxPool, maxPoolGradient } from './maxPool'
export { winogradFilterGradient, winogradForward } from './winograd'
export { transformFilter } from './winogradTransforms'
