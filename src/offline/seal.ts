/** Content is kept with its hash and given out only while it still has it: disks and browsers lose bytes, half a script breaks a page. */

const SEAL = 'x-content-hash'
/** Of the transfer, not of the content: a kept body is unpacked already, and `Vary: *` would forbid to keep it. */
const OF_THE_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/** The first 64 bits of SHA-256, as the build writes them. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A copy to keep, with the hash of what it holds. */
export function sealed(response: Response, body: ArrayBuffer, hash: string): Response {
  const headers = new Headers(response.headers)
  for (const name of OF_THE_TRANSFER) headers.delete(name)
  headers.set(SEAL, hash)
  return new Response(body, { status: 200, headers })
}

/** The hash that a kept response was sealed with. */
export const sealOf = (response: Response): string | null => response.headers.get(SEAL)

/** What is kept under `url`, whole; undefined when it is not there, damaged, or the storage fails. */
export async function readSealed(cache: Cache, url: string): Promise<Response | undefined> {
  try {
    const kept = await cache.match(url)
    if (!kept) return undefined
    const body = await kept.arrayBuffer()
    const seal = sealOf(kept)
    if (seal !== null && (await hashOf(body)) === seal) return sealed(kept, body, seal)
    await cache.delete(url)
  } catch {
    // As if nothing were kept: the network is asked.
  }
  return undefined
}
