/** A grey picture as a PNG (W3C PNG, third edition) in an address, so that it shows without a script; not compressed. */
import { invariant } from '../../lib/invariant'

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1
  return n
})

const bigEndian = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]

function chunk(type: string, data: number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data]
  const crc = body.reduce((sum, byte) => crcTable[(sum ^ byte) & 255]! ^ (sum >>> 8), 0xffffffff)
  return [...bigEndian(data.length), ...body, ...bigEndian(~crc >>> 0)]
}

/** A zlib stream (RFC 1950) of one stored block, at most 65,535 bytes. */
function stored(data: number[]): number[] {
  invariant(data.length < 65536, `a stored block holds 65,535 bytes, not ${data.length}`)
  let a = 1
  let b = 0
  for (const byte of data) b = (b + (a = (a + byte) % 65521)) % 65521
  const length = [data.length & 255, data.length >>> 8]
  return [0x78, 1, 1, ...length, ...length.map((byte) => byte ^ 255), ...data, ...bigEndian(b * 65536 + a)]
}

/** `pixels`: [height, width], 0 black to 255 white. Returns a `data:` address. */
export function greyPng(pixels: Uint8Array, widthPx: number): string {
  const heightPx = pixels.length / widthPx
  const unfiltered = 0
  const rows = Array.from({ length: heightPx }, (_, y) => [
    unfiltered,
    ...pixels.subarray(y * widthPx, (y + 1) * widthPx),
  ])
  const bytes = [
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', [...bigEndian(widthPx), ...bigEndian(heightPx), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', stored(rows.flat())),
    ...chunk('IEND', []),
  ]
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`
}
