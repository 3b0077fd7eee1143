/** Throws when a condition that the caller must guarantee does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
