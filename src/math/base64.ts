const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SIX_BITS = new Map([...ALPHABET].map((letter, value) => [letter, value]))

/** Bytes written in base64 (RFC 4648), for layers that have no DOM to ask. Throws at a letter that is none of it. */
export function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of letters) {
    const value = SIX_BITS.get(letter)
    if (value === undefined) throw new Error(`“${letter}” is no letter of base64`)
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 0xff
  }
  return bytes
}
