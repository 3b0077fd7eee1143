/** The middle value, of an even number the upper one of two; there must be one. */
export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
