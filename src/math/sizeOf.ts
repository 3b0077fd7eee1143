/** How many numbers a shape holds. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, side) => product * side, 1)
