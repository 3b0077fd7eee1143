/** Where in the network the reader is, which image is in, after which epoch, and what the engine has answered. */
import type { Weights } from '../../engine/protocol'
import type { ExplorationPart } from '../../engine/studyTasks/exploration'
import { LAST, LAYERS, type Unit } from './modelLayers'
import { keyOf, readingOf, type Reading } from './modelReading'

/** From far to near. */
export const LEVELS = ['network', 'layer', 'channel', 'pixel'] as const
export type Level = (typeof LEVELS)[number]

/** The epochs whose parameters are kept. */
export const EPOCHS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 26] as const
export const TEST_IMAGES = 10_000

export interface Setting {
  level: Level
  /** Index into `LAYERS`. */
  layer: number
  /** Of each layer, the channel whose map stands for it. */
  channels: readonly number[]
  /** Of the chosen unit. */
  row: number
  column: number
  /** The input channel whose products are written out; null for the one that counts most. */
  input: number | null
  /** Index of a test image; null where the reader draws. */
  image: number | null
  epoch: number
}

export interface State {
  setting: Setting
  /** `count`: drawings so far, so that each has a name. */
  drawing: { pixels: Uint8Array; count: number } | null
  /** The reader came to it: from then on the engine is asked. */
  isThere: boolean
  /** Null before the engine has answered. */
  reading: Reading | null
  /** Parameters that have come, by epoch. */
  parameters: Readonly<Record<number, Weights>>
  failure: { key: string; detail: string } | null
}

export type Change = Partial<Omit<Setting, 'channels'>> & { channel?: number }

export type Action =
  | { type: 'come' }
  | { type: 'set'; change: Change }
  /** `columns`: how many channels stand in a row. */
  | { type: 'move'; right: number; down: number; columns: number }
  | { type: 'zoom'; by: 1 | -1 }
  | { type: 'draw'; pixels: Uint8Array }
  | { type: 'computed'; key: string; epoch: number; part: ExplorationPart }
  | { type: 'failed'; key: string; detail: string }
  | { type: 'retry' }

/** The channel of each layer that answers most to the recorded image. */
export const FACES: readonly number[] = [0, 2, 2, 2, 16, 17, 17, 28, 7, 7, 36, 2]

export const FIRST: State = {
  setting: {
    level: 'network',
    layer: 5,
    channels: FACES,
    row: 3,
    column: 9,
    input: null,
    image: 1,
    epoch: EPOCHS.at(-1)!,
  },
  drawing: null,
  isThere: false,
  reading: null,
  parameters: {},
  failure: null,
}

/** How near one can come to a layer: a pixel of the image is not computed, a unit without a map is its own map. */
export function levelsOf(layer: number): readonly Level[] {
  const { kind } = LAYERS[layer]!
  if (kind === 'input') return ['network', 'channel']
  return kind === 'affine' ? ['network', 'layer', 'pixel'] : LEVELS
}

export const unitOf = ({ layer, channels, row, column }: Setting): Unit => ({
  layer,
  channel: channels[layer]!,
  row,
  column,
})

const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)

/** The nearest level that a layer has which is no nearer than `wished`. */
function levelIn(layer: number, wished: Level): Level {
  const levels = levelsOf(layer)
  const nearness = LEVELS.indexOf(wished)
  return levels.findLast((level) => LEVELS.indexOf(level) <= nearness)!
}

/** The setting with a change in it: a unit keeps its place, relative to the map, in another layer. */
export function changed(setting: Setting, { channel, ...change }: Change): Setting {
  const next = { ...setting, ...change }
  const { side, channels } = LAYERS[next.layer]!
  if (channel !== undefined)
    next.channels = next.channels.map((before, at) =>
      at === next.layer ? within(channel, channels) : before,
    )
  if (next.layer !== setting.layer) {
    const share = side / LAYERS[setting.layer]!.side
    if (change.row === undefined) next.row = Math.floor((setting.row + 0.5) * share)
    if (change.column === undefined) next.column = Math.floor((setting.column + 0.5) * share)
  }
  next.row = within(next.row, side)
  next.column = within(next.column, side)
  // Of another layer's inputs the reader has chosen none.
  if (next.layer !== setting.layer && change.input === undefined) next.input = null
  if (next.input !== null) next.input = within(next.input, LAYERS[next.layer - 1]?.channels ?? 1)
  next.level = levelIn(next.layer, next.level)
  return next
}

function moved(setting: Setting, { right, down, columns }: Extract<Action, { type: 'move' }>): Setting {
  const { level, layer, channels, row, column } = setting
  const channel = channels[layer]!
  if (level === 'network') return changed(setting, { layer: within(layer + right + down, LAST + 1) })
  const isFlat = LAYERS[layer]!.kind === 'affine'
  if (level === 'layer' || isFlat) {
    const next = channel + right + down * (isFlat ? 1 : columns)
    return next >= 0 && next < LAYERS[layer]!.channels ? changed(setting, { channel: next }) : setting
  }
  return changed(setting, { row: row + down, column: column + right })
}

/** The next level nearer or farther; the same at the ends. */
export function zoomed({ layer, level }: Setting, by: 1 | -1): Level {
  const levels = levelsOf(layer)
  return levels[within(levels.indexOf(level) + by, levels.length)]!
}

/** Names the image and the epoch that the setting asks for. */
export const wantedKey = ({
  setting: { image, epoch },
  drawing,
}: Pick<State, 'setting' | 'drawing'>): string => keyOf(image ?? `drawing-${drawing?.count ?? 0}`, epoch)

export function reduce(state: State, action: Action): State {
  const { setting } = state
  switch (action.type) {
    case 'come':
      return state.isThere ? state : { ...state, isThere: true }
    case 'set':
      return { ...state, isThere: true, setting: changed(setting, action.change) }
    case 'move':
      return { ...state, isThere: true, setting: moved(setting, action) }
    case 'zoom':
      return { ...state, isThere: true, setting: changed(setting, { level: zoomed(setting, action.by) }) }
    case 'draw': {
      const count = (state.drawing?.count ?? 0) + 1
      const drawing = { pixels: action.pixels, count }
      return { ...state, isThere: true, drawing, setting: { ...setting, image: null } }
    }
    case 'computed': {
      const { key, epoch, part } = action
      const parameters = part.parameters
        ? { ...state.parameters, [epoch]: part.parameters }
        : state.parameters
      return { ...state, reading: readingOf(key, epoch, part), parameters, failure: null }
    }
    case 'failed':
      return { ...state, failure: { key: action.key, detail: action.detail } }
    case 'retry':
      return { ...state, failure: null }
  }
}

/** Whether the engine must be asked: the reader is there, and what is shown is not what is wanted, or is only the recording. */
export const isWanting = (state: State): boolean =>
  state.isThere && state.failure?.key !== wantedKey(state) && state.reading?.key !== wantedKey(state)
