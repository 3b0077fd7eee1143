/** A share as `97.3%`: with 10,000 test images a hundredth of a per cent would be one image. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`
