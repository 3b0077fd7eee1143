import type { KernelFunc } from '@tensorflow/tfjs-core'

/** The stock kernel that an override falls back to; where tfjs has none it throws. */
export type Stock = (call: unknown) => ReturnType<KernelFunc>

/** Makes a kernel from the one it replaces. */
export type Override = (stock: Stock) => KernelFunc
