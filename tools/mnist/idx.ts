/**
 * The IDX file format, in which MNIST was published: a big-endian magic number (two zero bytes, the element type, the
 * number of dimensions), one 32-bit size per dimension, then the elements in row-major order.
 *
 * Only unsigned bytes are read, because MNIST holds nothing else.
 */

/** One IDX file: its dimensions and its elements, which share memory with the file. */
export interface Idx {
  shape: number[]
  data: Uint8Array
}

const UNSIGNED_BYTE = 0x08

/** Reads an IDX file of unsigned bytes; throws when it is another format, another element type, or the wrong length. */
export function parseIdx(file: Uint8Array, name: string): Idx {
  if (file.length < 4)
    throw new Error(`${name}: ${file.length} bytes are too few for an IDX file; it is truncated.`)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint16(0) !== 0 || view.getUint8(2) !== UNSIGNED_BYTE) {
    const magic = view.getUint32(0).toString(16).padStart(8, '0')
    throw new Error(
      `${name}: magic number 0x${magic} is not that of an IDX file of unsigned bytes (0x000008..).`,
    )
  }
  const rank = view.getUint8(3)
  const headerBytes = 4 + 4 * rank
  if (file.length < headerBytes)
    throw new Error(`${name}: truncated inside its header of ${headerBytes} bytes.`)
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis))
  const elements = shape.reduce((product, size) => product * size, 1)
  const found = file.length - headerBytes
  if (found < elements) throw new Error(`${name}: truncated, ${found} of ${elements} elements are there.`)
  if (found > elements) throw new Error(`${name}: ${found - elements} bytes follow the last element.`)
  return { shape, data: file.subarray(headerBytes) }
}
