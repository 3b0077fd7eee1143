/** A picture of levels 0–15 as a PNG (W3C PNG, third edition) of four bits a pixel: black at the opacity of its level. */
import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** `levels`: [height, width], 0–15. `opacity`: sixteen values 0–1. */
export function opacityPng(levels: Uint8Array, width: number, opacity: readonly number[]): Buffer {
  const height = levels.length / width
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8) // four bits, palette
  const rowBytes = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(rowBytes * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * rowBytes + 1 + (x >> 1)]! |= levels[y * width + x]! << (x % 2 === 0 ? 4 : 0)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(3 * opacity.length)),
    chunk(
      'tRNS',
      Uint8Array.from(opacity, (share) => Math.round(255 * share)),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
