/**
 * Streams MNIST: shards are fetched in order, two at a time, verified, retried, and kept in Cache Storage for offline
 * use. A shard that stays damaged or missing is reported and leaves a gap; the rest stays usable.
 */
import type { Notice } from '../protocol'
import { emptyDataset, PIXELS, type Dataset } from './dataset'
import { decodeShard, type ShardEntry } from './shard'

interface Manifest {
  splits: Record<'train' | 'test', { count: number; shards: ShardEntry[] }>
}

export interface FetchOptions {
  /** URL of the folder, with a slash at its end. */
  baseUrl: string
  /** How many of the split's images are wanted; shards beyond are not fetched. */
  images: number
  notify(notice: Notice): void
  onProgress?(loadedImages: number): void
  /** Waits between attempts; tests pass 0. */
  retryDelayMs?: number
}

const ATTEMPTS = 3
const CACHE = 'mnist-v1'

const openCache = (): Promise<Cache | null> =>
  typeof caches === 'undefined' ? Promise.resolve(null) : caches.open(CACHE).catch(() => null)

async function fetchBytes(url: string, init?: RequestInit): Promise<Uint8Array> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const asText = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The manifest: from the network, or from the cache when offline. */
async function fetchManifest(baseUrl: string, cache: Cache | null): Promise<Manifest> {
  const url = `${baseUrl}manifest.json`
  try {
    const bytes = await fetchBytes(url)
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest
    await cache?.put(url, new Response(bytes as BodyInit)).catch(() => undefined)
    return manifest
  } catch (error) {
    const kept = await cache?.match(url)
    if (kept) return (await kept.json()) as Manifest
    throw error
  }
}

async function fetchShard(
  entry: ShardEntry,
  cache: Cache | null,
  { baseUrl, notify, retryDelayMs = 600 }: FetchOptions,
) {
  const url = baseUrl + entry.file
  const kept = await cache?.match(url)
  if (kept) {
    try {
      return await decodeShard(new Uint8Array(await kept.arrayBuffer()), entry)
    } catch {
      await cache?.delete(url) // damaged on disk: fetch it again
    }
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const body = await fetchBytes(url, attempt > 1 ? { cache: 'reload' } : undefined)
      const shard = await decodeShard(body, entry)
      await cache?.put(url, new Response(body as BodyInit)).catch((error: unknown) => {
        notify({ code: 'cache-full', detail: asText(error) })
      })
      return shard
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      notify({ code: 'shard-retried', file: entry.file, attempt, detail: asText(error) })
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs * attempt))
    }
  }
}

/** Starts to load a split. Resolves once the manifest is read; each shard's `ready` tells when its images are there. */
export async function fetchMnist(split: 'train' | 'test', options: FetchOptions): Promise<Dataset> {
  const cache = await openCache()
  const manifest = await fetchManifest(options.baseUrl, cache)
  const wanted = Math.min(options.images, manifest.splits[split].count)
  const bytes = emptyDataset(wanted)
  const missing: { file: string; count: number; detail: string }[] = []
  let loaded = 0
  let first = 0
  let earlier: Promise<unknown>[] = []

  const shards: Dataset['shards'] = []
  for (const entry of manifest.splits[split].shards) {
    if (first >= wanted) break
    const start = first
    const count = Math.min(entry.count, wanted - start)
    const waitFor = earlier.at(-2) ?? Promise.resolve()
    const ready = waitFor
      .then(() => fetchShard(entry, cache, options))
      .then(
        ({ labels, pixels }) => {
          bytes.labels.set(labels.subarray(0, count), start)
          bytes.pixels.set(pixels.subarray(0, count * PIXELS), start * PIXELS)
          options.onProgress?.((loaded += count))
          return true
        },
        (error: unknown) => {
          missing.push({ file: entry.file, count, detail: asText(error) })
          return false
        },
      )
    earlier = [...earlier, ready]
    shards.push({ first: start, count, ready })
    first += entry.count
  }

  void Promise.all(earlier).then(() => {
    if (missing.length === 0) return
    options.notify({
      code: 'shards-missing',
      files: missing.map(({ file }) => file),
      imagesMissing: missing.reduce((sum, { count }) => sum + count, 0),
      detail: missing[0]!.detail,
    })
  })
  return { ...bytes, shards }
}
