import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfBase64 } from './base64'

test('gives back what Node wrote', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
    }),
  )
})

test('says which letter is none', () => {
  expect(() => bytesOfBase64('ab!d')).toThrow('“!”')
})
