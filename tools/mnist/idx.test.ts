import { expect, it } from 'vitest'
import { parseIdx } from './idx'

/** Two images of 1×3 pixels. */
const twoImages = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 10, 20, 30, 40, 50, 60]
const bytes = (values: number[]) => Uint8Array.from(values)

it('reads shape and elements', () => {
  expect(parseIdx(bytes(twoImages), 'images')).toEqual({
    shape: [2, 1, 3],
    data: bytes([10, 20, 30, 40, 50, 60]),
  })
})

it('reads a file that starts in the middle of a buffer, as Node buffers do', () => {
  const padded = bytes([9, 9, 9, ...twoImages])
  expect(parseIdx(padded.subarray(3), 'images').shape).toEqual([2, 1, 3])
})

it('refuses a file that is something else', () => {
  expect(() => parseIdx(bytes([0x1f, 0x8b, 8, 0, 0, 0]), 'images.gz')).toThrow(
    'images.gz: magic number 0x1f8b0800',
  )
})

it('refuses elements that are not unsigned bytes', () => {
  expect(() => parseIdx(bytes([0, 0, 0x0d, 1, 0, 0, 0, 0]), 'floats')).toThrow('magic number 0x00000d01')
})

it.each([
  ['nothing at all', []],
  ['half a header', twoImages.slice(0, 10)],
  ['half the pixels', twoImages.slice(0, -3)],
])('says truncated for %s', (_, values) => {
  expect(() => parseIdx(bytes(values), 'images')).toThrow(/truncated/)
})

it('refuses bytes after the end', () => {
  expect(() => parseIdx(bytes([...twoImages, 0]), 'images')).toThrow('1 bytes follow the last element')
})
