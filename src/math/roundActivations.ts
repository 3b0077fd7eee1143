/**
 * What a layer puts out in fewer bits (section 8.3.4), by the rule that its weights were rounded by: floating-point formats as
 * they are, the largest number in place of infinity. Integers of b bits the 2^b values k · s that lie evenly from 0 to the
 * largest of the array, since nothing after a ReLU is negative (Jacob et al. 2018, unsigned); where something is, as many as fit
 * on both sides. One bit whether the unit fired, times the mean size of those that did.
 */
import { roundArray } from './roundArray'
import { roundToIntegers, type Rounding } from './roundParameters'
import { roundToEven } from './roundToEven'

export function roundActivations(values: Float32Array, rounding: Rounding): Float32Array {
  if (rounding.kind === 'float') return roundArray(values, rounding, { saturate: true })
  if (rounding.kind === 'sign') return whetherFired(values)
  if (values.some((value) => value < 0)) return roundToIntegers(values, rounding.bits)
  const scale = values.reduce((most, value) => Math.max(most, value), 0) / (2 ** rounding.bits - 1)
  return scale === 0 ? values.slice() : values.map((value) => roundToEven(value / scale) * scale)
}

function whetherFired(values: Float32Array): Float32Array {
  let [sum, fired] = [0, 0]
  for (const value of values)
    if (value > 0) {
      sum += value
      fired++
    }
  const mean = fired > 0 ? sum / fired : 0
  return values.map((value) => (value > 0 ? mean : 0))
}
