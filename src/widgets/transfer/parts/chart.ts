/** What both charts have in common, so that they can be compared. */
export const COLOURS = { scratch: 5, frozen: 0, tuned: 1 } as const
/** Accuracy at the foot of the charts. */
export const LOWEST = 0.7
