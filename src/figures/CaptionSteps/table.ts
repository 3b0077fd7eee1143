import type { Table } from './beam'

/**
 * Probabilities of the next word for the digit scene, made up for the arithmetic. A row knows only the word before it; the LSTM that it
 * stands for knows the image and all words so far. The keys are the English words.
 */
export const table: Table = {
  start: { a: 0.6, four: 0.4 },
  a: { three: 0.4, large: 0.35, five: 0.25 },
  large: { three: 0.7, five: 0.3 },
  three: { and: 0.5, end: 0.3, on: 0.2 },
  five: { end: 0.6, beside: 0.4 },
  and: { sevens: 0.5, a: 0.3, five: 0.2 },
  beside: { a: 0.7, sevens: 0.3 },
  sevens: { end: 0.8, on: 0.2 },
  four: { digits: 0.9, sevens: 0.1 },
  digits: { on: 0.6, end: 0.4 },
  on: { black: 0.8, paper: 0.2 },
  black: { end: 1 },
  paper: { end: 1 },
}
