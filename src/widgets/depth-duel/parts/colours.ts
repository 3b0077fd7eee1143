/** Of both networks in every chart of the lab, by the numbers of `Curves`. */
export const COLOURS = { large: 1, stack: 0 } as const
