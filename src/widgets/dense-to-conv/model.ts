/** What a reader sets in the lab of two forms, and the arithmetic behind what it shows. */
import { pageAt, onPage, type Page } from '../../math/scenes/page'
import { holdsDigit, PLACE_COUNT, PLACES } from '../../math/scenes/pageWindows'
import { pocket } from '../../math/scenes/pocket'
import { softmax } from '../../math/softmax'

export const STEPS = ['flat', 'fold', 'one', 'many'] as const
export const SURE = [50, 90, 99] as const
export const SHOWN = ['pass', 'windows', 'difference'] as const
export type Shown = (typeof SHOWN)[number]

export const CLASSES = 10
export const DIGITS = pocket.labels.length
export const NEURONS = 50
/** What the first fully connected layer reads: 4 × 4 cells of 64 channels. */
export const MAP = { side: 4, channels: 64, size: 1024 } as const
export const LAST_PAGE = 999

export interface Setting {
  step: number
  /** Which of the pocket's test digits. */
  digit: number
  neuron: number
  /** Which of the 1,024 numbers is followed. */
  number: number
  page: number
  /** What a reader has made of the page. */
  laid: Page | null
  /** Window, row by row. */
  place: number
  /** A class is named from this probability on, per cent. */
  sure: (typeof SURE)[number]
  shown: Shown
}

export const FIRST: Setting = {
  step: 0,
  digit: 12,
  neuron: 41,
  number: 422,
  page: 1,
  laid: null,
  place: 62,
  sure: 90,
  shown: 'pass',
}

export type Action =
  | { type: 'set'; change: Partial<Omit<Setting, 'page' | 'laid'>> }
  | { type: 'page'; page: number }
  | { type: 'move'; digit: number; x: number; y: number }
  | { type: 'restore' }

/** The page that is shown. */
export const pageOf = ({ page, laid }: Pick<Setting, 'page' | 'laid'>): Page => laid ?? pageAt(pocket, page)

/** The setting after an action. */
export function reduce(setting: Setting, action: Action): Setting {
  switch (action.type) {
    case 'set':
      return { ...setting, ...action.change }
    case 'page':
      return { ...setting, page: action.page, laid: null }
    case 'restore':
      return { ...setting, laid: null }
    case 'move': {
      const page = pageOf(setting)
      const moved = page[action.digit]
      if (!moved) return setting
      return {
        ...setting,
        laid: page.with(action.digit, onPage({ ...moved, x: action.x, y: action.y })),
      }
    }
  }
}

/** Cell and channel of number `at` of a flattened map: by row, column and channel. */
export function cellOf(at: number): { row: number; column: number; channel: number } {
  const cell = Math.floor(at / MAP.channels)
  return { row: Math.floor(cell / MAP.side), column: cell % MAP.side, channel: at % MAP.channels }
}

export interface Placed {
  x: number
  y: number
}

/** Where number `at` stands when each cell's channels are a line: 64 across, 16 down. */
export const inLines = (at: number): Placed => ({
  x: at % MAP.channels,
  y: Math.floor(at / MAP.channels),
})

/** Tiles across, each a channel's 4 × 4 with a gap of one beside it. */
const TILES_ACROSS = 16
export const TILES = { width: TILES_ACROSS * (MAP.side + 1) - 1, height: 4 * (MAP.side + 1) - 1 } as const

/** Where number `at` stands when it is folded: a tile for each channel. */
export function inTiles(at: number): Placed {
  const { row, column, channel } = cellOf(at)
  return {
    x: (channel % TILES_ACROSS) * (MAP.side + 1) + column,
    y: Math.floor(channel / TILES_ACROSS) * (MAP.side + 1) + row,
  }
}

/** Magnitudes of the numbers of one sign as a grey picture, 255 the largest of both signs; `placeOf` says where each stands. */
export function signPicture(
  values: ArrayLike<number>,
  sign: 1 | -1,
  { width, height, placeOf }: { width: number; height: number; placeOf(at: number): Placed },
): Uint8Array {
  const list = Array.from(values)
  const most = Math.max(1e-12, ...list.map(Math.abs))
  const pixels = new Uint8Array(width * height)
  list.forEach((value, at) => {
    const { x, y } = placeOf(at)
    pixels[y * width + x] = Math.round((255 * Math.max(0, sign * value)) / most)
  })
  return pixels
}

/** What a neuron adds up: all products and its bias, before ReLU. */
export const weighted = (map: ArrayLike<number>, weights: ArrayLike<number>, bias: number): number =>
  Array.from(map).reduce((sum, value, i) => sum + value * weights[i]!, bias)

/** Largest difference between two lists. */
export const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)

/** Ten scores of one place, of the scores of all, [places · 10]. */
export const scoresAt = (scores: Float32Array, place: number): Float32Array =>
  scores.subarray(place * CLASSES, (place + 1) * CLASSES)

/** The likeliest digit and its probability. */
export function named(scores: Float32Array): { digit: number; share: number } {
  const shares = softmax(scores)
  const share = Math.max(...shares)
  return { digit: shares.indexOf(share), share }
}

/** Of each place. */
export const namedAll = (scores: Float32Array): { digit: number; share: number }[] =>
  Array.from({ length: PLACE_COUNT }, (_, place) => named(scoresAt(scores, place)))

export interface Summary {
  /** Places in which both ways name the same digit, sure or not; and of those whose window holds a digit as a whole. */
  same: number
  sameOfHolding: number
  holding: number
  /** Windows without any whole digit for which one is named all the same, from `sure` on. */
  empty: number
  sureOfEmpty: number
  /** Of the largest difference at each place: the middle and the largest. */
  median: number
  largest: number
}

/** How the grid of one pass and the windows one by one compare. */
export function summaryOf(
  pass: Float32Array,
  windows: Float32Array,
  page: Page,
  surePercent: number,
): Summary {
  const [passed, cut] = [namedAll(pass), namedAll(windows)]
  const places = Array.from({ length: PLACE_COUNT }, (_, place) => place)
  const isSame = (place: number) => passed[place]!.digit === cut[place]!.digit
  const holding = places.filter((place) => holdsDigit(page, place))
  const empty = places.filter((place) => !holdsDigit(page, place))
  const differences = places
    .map((place) => largestDifference(scoresAt(pass, place), scoresAt(windows, place)))
    .sort((a, b) => a - b)
  return {
    same: places.filter(isSame).length,
    sameOfHolding: holding.filter(isSame).length,
    holding: holding.length,
    empty: empty.length,
    sureOfEmpty: empty.filter((place) => passed[place]!.share >= surePercent / 100).length,
    median: differences[PLACE_COUNT >> 1]!,
    largest: differences.at(-1)!,
  }
}

export const rowOf = (place: number): number => Math.floor(place / PLACES.columns)
export const columnOf = (place: number): number => place % PLACES.columns
