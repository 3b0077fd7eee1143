/** Output channels per block: packed filters and biases are padded to a multiple of it. */
export const BLOCK: i32 = 8
/** Output pixels, or rows of a filter gradient, per tile: the offset table is padded to a multiple of it. */
export const TILE: i32 = 6
