/*
 * Which way convolutions go on the reader's device: measured once (kernels/webgpu/variants.ts) and kept in IndexedDB under the adapter's name and a
 * digest of the programs that were timed, so that another card, or other programs, are measured anew.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createStore, get, set } from 'idb-keyval'
import type { Variant } from '../kernels/webgpu/convolution'
import { fastest, setVariant, trialPrograms, variantsFor, type VariantTime } from '../kernels/webgpu/variants'

const keyOf = (variants: readonly Variant[], adapter: string): string => {
  const texts = variants.flatMap((variant) => trialPrograms(variant).map(({ program }) => program.wgsl))
  return `${adapter} ${bytesToHex(sha256(utf8ToBytes(texts.join()))).slice(0, 16)}`
}

/** Where a choice is kept: the number of the way, by key. */
export interface Kept {
  get(key: string): Promise<number | undefined>
  set(key: string, value: number): Promise<void>
}

const inIndexedDb = (): Kept => {
  const store = createStore('one-layer-deeper-devices', 'variants')
  return { get: (key) => get(key, store), set: (key, value) => set(key, value, store) }
}

/**
 * Sets the way for the device of an adapter of that name: the remembered one, else the fastest as `measure` has it. Where nothing can be
 * kept it measures at each start.
 */
export async function settleVariant(
  device: GPUDevice,
  adapter: string,
  measure: (variants: readonly Variant[]) => Promise<VariantTime[]>,
  kept: Kept = inIndexedDb(),
): Promise<void> {
  const variants = variantsFor(device.limits)
  const key = keyOf(variants, adapter)
  const remembered = variants[(await kept.get(key).catch(() => undefined)) ?? -1]
  const variant = remembered ?? fastest(await measure(variants))
  setVariant(device, variant)
  if (!remembered) await kept.set(key, variants.indexOf(variant)).catch(() => undefined)
}
