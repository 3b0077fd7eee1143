import { PICTURE_NAMES, type PictureName } from '../../math/photographs/pictures'
import { holdLinked } from '../../training/linkedState'
import { oneOf, put, type LinkProblem } from '../../training/queryValues'
import { VIEWS, type ViewName } from './model'

export interface Setting {
  picture: PictureName
  /** Least score of a box, percent. */
  score: number
  /** Greatest IoU of two boxes of a class, percent. */
  overlap: number
  view: ViewName
}

export type Change = Partial<Setting>

export const FIRST: Setting = { picture: 'coffee', score: 50, overlap: 50, view: 'kept' }
export const SCORES = Array.from({ length: 18 }, (_, i) => 5 * (i + 2))
export const OVERLAPS = Array.from({ length: 19 }, (_, i) => 5 * (i + 1))

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Change, LinkProblem>({
  first: FIRST,
  reduce: (setting, change) => ({ ...setting, ...change }),
  keys: ['photo', 'photo-score', 'photo-overlap', 'photo-boxes'],
  read(query) {
    const problems: LinkProblem[] = []
    const state: Setting = {
      picture: oneOf(query, 'photo', PICTURE_NAMES, FIRST.picture, problems),
      score: oneOf(query, 'photo-score', SCORES, FIRST.score, problems),
      overlap: oneOf(query, 'photo-overlap', OVERLAPS, FIRST.overlap, problems),
      view: oneOf(query, 'photo-boxes', VIEWS, FIRST.view, problems),
    }
    return { state, problems }
  },
  write(query, setting) {
    const next = new URLSearchParams(query)
    put(next, 'photo', setting.picture, FIRST.picture)
    put(next, 'photo-score', setting.score, FIRST.score)
    put(next, 'photo-overlap', setting.overlap, FIRST.overlap)
    put(next, 'photo-boxes', setting.view, FIRST.view)
    return next
  },
  isSetting: () => true,
})
