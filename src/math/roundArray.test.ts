import { expect, it } from 'vitest'
import {
  E4M3,
  E5M2,
  BFLOAT16,
  FLOAT16,
  FLOAT32,
  formats,
  largest,
  round,
  smallest,
  smallestNormal,
} from './floatFormats'
import { emptyTally, lostBelow, roundArray } from './roundArray'
import { stream } from './rng'

const narrow = [FLOAT32, FLOAT16, BFLOAT16, E4M3, E5M2]

/** A number, its float32 neighbours, and all of them negative. */
function around(x: number): number[] {
  const array = Float32Array.of(x)
  const bits = new Uint32Array(array.buffer)
  const at = bits[0]!
  const all = [at - 1, at, at + 1].map((pattern) => {
    bits[0] = pattern
    return array[0]!
  })
  return [...all, ...all.map((value) => -value)]
}

it.each(narrow.map((format) => [format.name, format] as const))(
  '%s: every boundary as `round` has it',
  (_, format) => {
    const [tiny, normal, top] = [smallest(format), smallestNormal(format), largest(format)]
    const gap = top * 2 ** -(format.fraction + 1)
    const places = [
      tiny / 4,
      tiny / 2,
      tiny,
      1.5 * tiny,
      2.5 * tiny,
      normal / 2,
      normal,
      normal - tiny / 2,
      top,
      top + gap / 2,
      top + gap,
      1,
    ]
    for (let power = -150; power <= 127; power++)
      for (const factor of [
        1,
        1 + 2 ** -(format.fraction + 1),
        1 + 3 * 2 ** -(format.fraction + 1),
        2 - 2 ** -format.fraction,
      ])
        places.push(factor * 2 ** power)
    const values = Float32Array.from(
      places.filter((x) => Math.fround(x) > 0 && Number.isFinite(Math.fround(x))).flatMap(around),
    )
    expect(Array.from(roundArray(values, format))).toEqual(Array.from(values, (x) => round(x, format)))
  },
)

it.each(narrow.map((format) => [format.name, format] as const))(
  '%s: random patterns of bits as `round` has them',
  (_, format) => {
    const rng = stream(3, 'patterns')
    const values = new Float32Array(Uint32Array.from({ length: 50_000 }, () => rng.below(2 ** 32)).buffer)
    const rounded = roundArray(values, format)
    for (let i = 0; i < values.length; i++)
      if (!Object.is(rounded[i], round(values[i]!, format)) && !Number.isNaN(values[i]))
        expect([values[i], rounded[i]]).toEqual([values[i], round(values[i]!, format)])
  },
)

it('zeros keep their sign, and what is no number stays so', () => {
  const values = Float32Array.of(0, -0, Infinity, -Infinity, NaN, 1e-9, -1e-9)
  expect(Array.from(roundArray(values, FLOAT16))).toEqual([0, -0, Infinity, -Infinity, NaN, 0, -0])
  expect(Array.from(roundArray(values, E4M3)).slice(2, 5)).toEqual([NaN, NaN, NaN])
  expect(Array.from(roundArray(values, E4M3, { saturate: true })).slice(2, 5)).toEqual([448, -448, NaN])
  expect(values[5]).toBe(Math.fround(1e-9)) // the argument is left alone
})

it('counts what was lost at both ends, and where the numbers lay', () => {
  const tally = emptyTally()
  roundArray(Float32Array.of(0, 1, 1.5, 2 ** -25, 2 ** -24, 1e-30, 1e6, Infinity), FLOAT16, { tally })
  expect(tally).toMatchObject({ flushed: 2, overflowed: 1 })
  expect(tally.exponents[127]).toBe(2)
  expect(tally.exponents.reduce((a, b) => a + b)).toBe(6)
  roundArray(Float32Array.of(1), FLOAT16, { tally })
  expect(tally.exponents[127]).toBe(3)
})

it('the counts tell what a format would lose, after any shift', () => {
  const rng = stream(5, 'sizes')
  const values = Float32Array.from({ length: 20_000 }, () => 2 ** (rng.uniform() * 60 - 50))
  const tally = emptyTally()
  roundArray(values, FLOAT32, { tally })
  expect(tally.flushed).toBe(0)
  for (const shift of [0, 7, 16]) {
    const shifted = emptyTally()
    roundArray(
      values.map((x) => x * 2 ** shift),
      FLOAT16,
      { tally: shifted },
    )
    expect(lostBelow(tally.exponents, FLOAT16, shift)).toBe(shifted.flushed)
  }
  expect(formats).toContain(FLOAT16)
})
