/** The precisions that section 8.3.4 tries on a finished network, the most bits first. */
import { BFLOAT16, E4M3, E5M2, FLOAT16, FLOAT32 } from './floatFormats'
import type { Rounding } from './roundParameters'

export const PRECISIONS = {
  float32: { kind: 'float', ...FLOAT32 },
  float16: { kind: 'float', ...FLOAT16 },
  bfloat16: { kind: 'float', ...BFLOAT16 },
  e4m3: { kind: 'float', ...E4M3 },
  e5m2: { kind: 'float', ...E5M2 },
  int8: { kind: 'integer', bits: 8 },
  int6: { kind: 'integer', bits: 6 },
  int4: { kind: 'integer', bits: 4 },
  int3: { kind: 'integer', bits: 3 },
  int2: { kind: 'integer', bits: 2 },
  sign: { kind: 'sign' },
} satisfies Record<string, Rounding>

export type Precision = keyof typeof PRECISIONS

export const precisionNames = Object.keys(PRECISIONS) as Precision[]
