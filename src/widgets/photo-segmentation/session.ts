import { PICTURE_NAMES, type PictureName } from '../../math/photographs/pictures'
import { VOC_CLASSES } from '../../math/photographs/vocNames'
import { holdLinked } from '../../training/linkedState'
import { oneOf, put, type LinkProblem } from '../../training/queryValues'

export interface Setting {
  picture: PictureName
  /** Of the mask, percent. */
  opacity: number
  /** The class that alone is shown; −1 for all. */
  only: number
}

export type Change = Partial<Setting>

export const FIRST: Setting = { picture: 'chelsea', opacity: 60, only: -1 }
const OPACITIES = Array.from({ length: 21 }, (_, i) => 5 * i)
const ONLY = Array.from({ length: VOC_CLASSES + 1 }, (_, i) => i - 1)

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Change, LinkProblem>({
  first: FIRST,
  reduce: (setting, change) => ({ ...setting, ...change }),
  keys: ['photo', 'opacity', 'photo-class'],
  read(query) {
    const problems: LinkProblem[] = []
    const state: Setting = {
      picture: oneOf(query, 'photo', PICTURE_NAMES, FIRST.picture, problems),
      opacity: oneOf(query, 'opacity', OPACITIES, FIRST.opacity, problems),
      only: oneOf(query, 'photo-class', ONLY, FIRST.only, problems),
    }
    return { state, problems }
  },
  write(query, setting) {
    const next = new URLSearchParams(query)
    put(next, 'photo', setting.picture, FIRST.picture)
    put(next, 'opacity', setting.opacity, FIRST.opacity)
    put(next, 'photo-class', setting.only, FIRST.only)
    return next
  },
  isSetting: () => true,
})
