import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { greyPng } from './png'

it('is a PNG whose rows are the pixels', () => {
  const bytes = Buffer.from(greyPng(Uint8Array.of(1, 2, 3, 250, 251, 252), 3).split(',')[1]!, 'base64')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  const lengthOfIdat = bytes.readUInt32BE(33)
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3, 2])
  // inflate checks the Adler sum; the CRC of IEND is the one that every PNG ends in
  expect([...inflateSync(bytes.subarray(41, 41 + lengthOfIdat))]).toEqual([0, 1, 2, 3, 0, 250, 251, 252])
  expect(bytes.subarray(-4).toString('hex')).toBe('ae426082')
})
