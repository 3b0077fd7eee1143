/**
 * Networks that vote: any subset of the eight that the book ships, by the mean of their probabilities or by majority, on all 10,000 test
 * images. Only the images that at least one of them misreads are recorded: where all agree with the label, so does every vote.
 */

export const MEMBERS = 8
const CLASSES = 10
export const TEST_IMAGES = 10_000
/** What 1 is in the recording. */
export const UNIT = 10_000

/** Layout of `recorded.json`. */
export interface Recorded {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** Digits to a row of the sheet. */
  columns: number
  /** Index among the test images, by place. */
  digits: readonly number[]
  /** One digit for each place. */
  labels: string
  members: readonly Member[]
  /** By member: ten for each place, in `UNIT`s. */
  probabilities: readonly (readonly number[])[]
}

export interface Member {
  seed: number
  /** Of its last convolutions. */
  channels: number
}

/** Which members vote: bit i is member i. */
export type Mask = number
export const ALL: Mask = 2 ** MEMBERS - 1

export const has = (mask: Mask, member: number): boolean => Boolean(mask & (1 << member))

export const membersOf = (mask: Mask): number[] =>
  Array.from({ length: MEMBERS }, (_, member) => member).filter((member) => has(mask, member))

export const sizeOf = (mask: Mask): number => membersOf(mask).length

export const placesOf = ({ digits }: Recorded): number[] => digits.map((_, place) => place)

/** Where the largest is; of equal ones the first. */
export const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

/** Ten probabilities of a member at a place, in `UNIT`s. */
export const probabilitiesOf = ({ probabilities }: Recorded, member: number, place: number): number[] =>
  probabilities[member]!.slice(CLASSES * place, CLASSES * (place + 1))

/** The mean of the members' probabilities at a place, in `UNIT`s. */
export function meanOf(recorded: Recorded, mask: Mask, place: number): number[] {
  const rows = membersOf(mask).map((member) => probabilitiesOf(recorded, member, place))
  return Array.from({ length: CLASSES }, (_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length)
}

export const WAYS = ['mean', 'majority'] as const
/** `majority`: the digit with most votes; of several the one with the larger mean. */
export type Way = (typeof WAYS)[number]

type Answers = Record<Way, Uint8Array>
const answers = new WeakMap<Recorded, Answers>()

/** What every subset says of every place: [mask, place]. */
function allAnswers(recorded: Recorded): Answers {
  const known = answers.get(recorded)
  if (known) return known
  const places = recorded.digits.length
  const all = { mean: new Uint8Array((ALL + 1) * places), majority: new Uint8Array((ALL + 1) * places) }
  for (let place = 0; place < places; place++) {
    const rows = membersOf(ALL).map((member) => probabilitiesOf(recorded, member, place))
    const says = rows.map(largest)
    // A subset is a smaller one and one member more.
    const sums = [new Array<number>(CLASSES).fill(0)]
    const votes = [new Array<number>(CLASSES).fill(0)]
    for (let mask = 1; mask <= ALL; mask++) {
      const member = 31 - Math.clz32(mask)
      const rest = mask ^ (1 << member)
      const sum = sums[rest]!.map((value, k) => value + rows[member]![k]!)
      const vote = votes[rest]!.map((n, k) => n + Number(says[member] === k))
      sums[mask] = sum
      votes[mask] = vote
      const most = Math.max(...vote)
      all.mean[mask * places + place] = largest(sum)
      all.majority[mask * places + place] = largest(sum.map((value, k) => (vote[k] === most ? value : -1)))
    }
  }
  answers.set(recorded, all)
  return all
}

export const answerOf = (recorded: Recorded, mask: Mask, way: Way, place: number): number =>
  allAnswers(recorded)[way][mask * recorded.digits.length + place]!

/** How much of the vote each digit has at a place, in `UNIT`s: the mean probability, or the portion of the members that say it. */
export function sharesOf(recorded: Recorded, mask: Mask, way: Way, place: number): number[] {
  if (way === 'mean') return meanOf(recorded, mask, place)
  const says = membersOf(mask).map((member) => answerOf(recorded, 1 << member, 'mean', place))
  return Array.from(
    { length: CLASSES },
    (_, k) => (UNIT * says.filter((digit) => digit === k).length) / says.length,
  )
}

export const labelOf = ({ labels }: Recorded, place: number): number => Number(labels[place])

/** The places that a vote misreads. */
export const wrongOf = (recorded: Recorded, mask: Mask, way: Way): number[] =>
  placesOf(recorded).filter((place) => answerOf(recorded, mask, way, place) !== labelOf(recorded, place))

/** How many members misread a place. */
export const wrongMembers = (recorded: Recorded, place: number): number =>
  membersOf(ALL).filter(
    (member) => largest(probabilitiesOf(recorded, member, place)) !== labelOf(recorded, place),
  ).length

/** Places by how many members misread them, most first. */
export const bySharing = (recorded: Recorded): number[] => {
  const counts = placesOf(recorded).map((place) => wrongMembers(recorded, place))
  return placesOf(recorded).toSorted(
    (a, b) => counts[b]! - counts[a]! || recorded.digits[a]! - recorded.digits[b]!,
  )
}

/** One subset and what it misreads of the 10,000, also of those with even and with odd indices. */
export interface Vote {
  mask: Mask
  size: number
  errors: Record<Way, number>
  even: number
}

const tables = new WeakMap<Recorded, Vote[]>()

/** All 255 subsets, by mask. */
export function votesTable(recorded: Recorded): Vote[] {
  const known = tables.get(recorded)
  if (known) return known
  const table = Array.from({ length: ALL }, (_, i) => {
    const mask = i + 1
    const wrong = wrongOf(recorded, mask, 'mean')
    return {
      mask,
      size: sizeOf(mask),
      errors: { mean: wrong.length, majority: wrongOf(recorded, mask, 'majority').length },
      even: wrong.filter((place) => recorded.digits[place]! % 2 === 0).length,
    }
  })
  tables.set(recorded, table)
  return table
}

export const voteOf = (recorded: Recorded, mask: Mask): Vote => votesTable(recorded)[mask - 1]!

/** Of all subsets of one size. */
export interface Spread {
  size: number
  subsets: number
  least: number
  mean: number
  most: number
  /** How many subsets make so many errors, fewest errors first. */
  counts: [errors: number, subsets: number][]
}

export function spreadsOf(recorded: Recorded, way: Way): Spread[] {
  return Array.from({ length: MEMBERS }, (_, i) => {
    const errors = votesTable(recorded)
      .filter(({ size }) => size === i + 1)
      .map((vote) => vote.errors[way])
    const counts = new Map<number, number>()
    for (const n of errors) counts.set(n, (counts.get(n) ?? 0) + 1)
    return {
      size: i + 1,
      subsets: errors.length,
      least: Math.min(...errors),
      mean: errors.reduce((sum, n) => sum + n, 0) / errors.length,
      most: Math.max(...errors),
      counts: [...counts].toSorted(([a], [b]) => a - b),
    }
  })
}

/** The subset of a size with fewest or most errors; of equal ones the one with the smallest mask. */
export function extremeOf(recorded: Recorded, size: number, way: Way, end: 'least' | 'most'): Mask {
  const sign = end === 'least' ? 1 : -1
  return votesTable(recorded)
    .filter((vote) => vote.size === size)
    .reduce((best, vote) => (sign * (vote.errors[way] - best.errors[way]) < 0 ? vote : best)).mask
}

/** By how many errors the subset that is best on one half of the images beats the mean of its size, there and on the other half. */
export function luckOf(recorded: Recorded, size: number): { chosenOn: number; elsewhere: number } {
  const votes = votesTable(recorded).filter((vote) => vote.size === size)
  const halves = [(vote: Vote) => vote.even, ({ errors, even }: Vote) => errors.mean - even]
  const mean = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0) / values.length
  const leads = halves.map((here, i) => {
    const there = halves[1 - i]!
    const least = Math.min(...votes.map(here))
    const best = votes.filter((vote) => here(vote) === least)
    return { here: mean(votes.map(here)) - least, there: mean(votes.map(there)) - mean(best.map(there)) }
  })
  return { chosenOn: mean(leads.map(({ here }) => here)), elsewhere: mean(leads.map(({ there }) => there)) }
}

/** What becomes of the images that a member or its group misreads. */
export interface Sides {
  /** Misread by the best of the members alone, read rightly together. */
  mended: number[]
  /** The other way about. */
  spoilt: number[]
  /** Misread by both. */
  kept: number[]
}

/** The most accurate of the members alone; of equal ones the first. */
export const bestMember = (recorded: Recorded, mask: Mask): number =>
  membersOf(mask).reduce((best, member) =>
    voteOf(recorded, 1 << member).errors.mean < voteOf(recorded, 1 << best).errors.mean ? member : best,
  )

export function sidesOf(recorded: Recorded, mask: Mask, way: Way): Sides {
  const alone = wrongOf(recorded, 1 << bestMember(recorded, mask), 'mean')
  const together = wrongOf(recorded, mask, way)
  return {
    mended: alone.filter((place) => !together.includes(place)),
    spoilt: together.filter((place) => !alone.includes(place)),
    kept: alone.filter((place) => together.includes(place)),
  }
}

/** The errors of single networks if each misread as many images as it does, but independently: at least half of them at once. */
export function independentErrors(recorded: Recorded, mask: Mask): number {
  const members = membersOf(mask)
  let chances = [1]
  for (const member of members) {
    const p = voteOf(recorded, 1 << member).errors.mean / TEST_IMAGES
    chances = [...chances, 0].map((chance, k) => chance * (1 - p) + (k > 0 ? chances[k - 1]! * p : 0))
  }
  const majority = Math.floor(members.length / 2) + 1
  return TEST_IMAGES * chances.slice(majority).reduce((sum, chance) => sum + chance, 0)
}

export interface Setting {
  members: Mask
  way: Way
  /** Index of the test image on the table; the first in the figure, when null. */
  image: number | null
  /** How many of the test images the live count asks about. */
  ask: Ask
}

export const ASKS = [500, 2000, 10_000] as const
export type Ask = (typeof ASKS)[number]

export interface State {
  setting: Setting
  /** Errors that the reader expects of all eight together. */
  guess: number
  /** The guess is given, and the figure of all subsets is open. */
  isOpen: boolean
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'toggle'; member: number }
  | { type: 'guess'; errors: number }
  | { type: 'open' }

export const FIRST: State = {
  setting: { members: 1, way: 'mean', image: null, ask: 500 },
  guess: 20,
  isOpen: false,
}

export function reduce(state: State, action: Action): State {
  const { setting } = state
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...setting, ...action.change } }
    case 'toggle': {
      const members = setting.members ^ (1 << action.member)
      // Somebody must answer.
      return members === 0 ? state : { ...state, setting: { ...setting, members } }
    }
    case 'guess':
      return { ...state, guess: action.errors }
    case 'open':
      return { ...state, isOpen: true, setting: { ...setting, members: ALL } }
  }
}

/** What the text prints of the recording. */
export function printedOf(recorded: Recorded) {
  const spreads = spreadsOf(recorded, 'mean')
  return {
    date: recorded.recordedAt,
    machine: recorded.machine,
    anyWrong: recorded.digits.length,
    allWrong: placesOf(recorded).filter((place) => wrongMembers(recorded, place) === MEMBERS).length,
    spreads: spreads.map(({ counts: _, ...spread }) => spread),
    majority: voteOf(recorded, ALL).errors.majority,
    luck: luckOf(recorded, 4),
  }
}
