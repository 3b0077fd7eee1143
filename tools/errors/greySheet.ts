import { pngFile } from '../pngFile'

const SIDE = 28

/** Digits in one grey PNG, row by row. `digits`: each [28, 28], 0 black to 255 white; `columns` of them to a row. */
export function greySheet(digits: readonly Uint8Array[], columns: number): Buffer {
  const width = columns * SIDE
  const height = Math.ceil(digits.length / columns) * SIDE
  const rows = Buffer.alloc((width + 1) * height)
  digits.forEach((pixels, at) => {
    const [left, top] = [(at % columns) * SIDE, Math.floor(at / columns) * SIDE]
    for (let y = 0; y < SIDE; y++)
      rows.set(pixels.subarray(y * SIDE, (y + 1) * SIDE), (top + y) * (width + 1) + 1 + left)
  })
  return pngFile({ width, height }, [8, 0], rows)
}
