/** `x` ≥ 0 to the nearest integer, ties to the even one, as IEEE 754 rounds. */
export function roundToEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below
}
