/** R-CNN on a scene of digits: what can be turned, what the search finds with it, and what is right among the answers. */
import { iou, type Box } from '../../math/detection/boxes'
import type { Truth } from '../../math/detection/averagePrecision'
import { suppressionRounds } from '../../math/detection/nonMaximumSuppression'
import { candidatesOf, type Candidate, type Looked } from '../../math/rcnn/answers'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { drawnWithTruths } from '../../math/scenes/truths'
import type { Chosen } from '../../math/selectiveSearch/grouping'
import { selectiveSearch, type Search, type SearchOptions } from '../../math/selectiveSearch/proposals'
import { SIMILARITIES, type Similarity } from '../../math/selectiveSearch/regions'
import { SCENE_SEARCH } from '../../math/selectiveSearch/sceneSearch'

export const SCENES = 12
export const STEPS = [
  'segments',
  'merging',
  'proposals',
  'squares',
  'scores',
  'correction',
  'suppression',
] as const
export type Step = (typeof STEPS)[number]
export const KS = { low: 30, high: 1000 }
export const LEAST_SIZES = { low: 2, high: 60 }
export const MOSTS = { low: 10, high: 150 }
export const SCORES = { low: -1, high: 1 }
export const OVERLAPS = { low: 0, high: 0.9 }
/** The IoU from which a box counts as found. */
export const FOUND = 0.5

export interface Setting {
  scene: number
  step: number
  k: number
  leastSize: number
  similarities: Chosen
  /** Proposals that are looked at, the best ones. */
  most: number
  score: number
  overlap: number
  isCorrected: boolean
}

export interface State {
  setting: Setting
  /** Merges that are done; null before the reader moves it. */
  merged: number | null
  /** The proposal that is looked at closely; null: the one with the best score. */
  proposal: number | null
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'merge'; count: number }
  | { type: 'point'; proposal: number | null }

export const FIRST: State = {
  setting: {
    scene: 3,
    step: 0,
    k: SCENE_SEARCH.ks[0]!,
    leastSize: SCENE_SEARCH.leastSize,
    similarities: { colour: true, texture: true, size: true, fill: true },
    most: MOSTS.high,
    score: 0,
    overlap: 0.3,
    isCorrected: true,
  },
  merged: null,
  proposal: null,
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set': {
      const setting = { ...state.setting, ...action.change }
      // Without any similarity nothing could be compared: the last one stays on.
      if (!SIMILARITIES.some((name) => setting.similarities[name])) return state
      const isSameSearch =
        searchKey(setting) === searchKey(state.setting) && setting.scene === state.setting.scene
      return isSameSearch ? { ...state, setting } : { setting, merged: null, proposal: null }
    }
    case 'merge':
      return { ...state, merged: action.count }
    case 'point':
      return { ...state, proposal: action.proposal }
  }
}

/** The search that a setting asks for: two k, and the similarities with and without colour. */
export function searchOf({ k, leastSize, similarities }: Setting): SearchOptions {
  const [first, second] = SCENE_SEARCH.ks
  const colourless = { ...similarities, colour: false }
  const isSecond = similarities.colour && SIMILARITIES.some((name) => colourless[name])
  return {
    ...SCENE_SEARCH,
    ks: [k, Math.round((k * second!) / first!)],
    leastSize,
    choices: isSecond ? [similarities, colourless] : [similarities],
  }
}

/** Names what the search of a setting depends on, the scene apart. */
export const searchKey = ({ k, leastSize, similarities }: Setting): string =>
  [k, leastSize, ...SIMILARITIES.filter((name) => similarities[name])].join(' ')

/** Names what the network is asked: scene, search and number of boxes. */
export const lookKey = (setting: Setting): string =>
  [setting.scene, setting.most, searchKey(setting)].join(' ')

export type PageScene = ReturnType<typeof drawnWithTruths>

/** The scene of a number from 1 on, drawn from held-out digits. */
export const sceneOf = (number: number): PageScene => drawnWithTruths(pocketScene(number - 1), pocket)

/** What selective search makes of a scene. */
export const searched = ({ pixels }: PageScene, setting: Setting): Search =>
  selectiveSearch({ width: SCENE_SIDE, height: SCENE_SIDE, values: pixels }, searchOf(setting))

/** For each true box whether one of the boxes meets it. */
export const foundOf = (truths: readonly Truth[], boxes: readonly Box[]): boolean[] =>
  truths.map((truth) => boxes.some((box) => iou(box, truth.box) >= FOUND))

export interface Answer extends Candidate {
  isRight: boolean
  /** Boxes of its class that it removed. */
  removed: Candidate[]
}

/** What is answered, best first, each with what it removed and whether it is right. */
export function answers(looked: Looked, setting: Setting, truths: readonly Truth[]): Answer[] {
  const candidates = candidatesOf(looked, setting, SCENE_SIDE)
  const kept = [...new Set(candidates.map(({ label }) => label))].flatMap((label) =>
    suppressionRounds(
      candidates.filter((candidate) => candidate.label === label),
      setting.overlap,
    ),
  )
  const taken = new Set<Truth>()
  return kept
    .sort((a, b) => b.kept.score - a.kept.score)
    .map(({ kept: answer, removed }) => {
      const met = truths.find(
        (truth) => truth.label === answer.label && !taken.has(truth) && iou(truth.box, answer.box) >= FOUND,
      )
      if (met) taken.add(met)
      return { ...answer, isRight: met !== undefined, removed: removed.map(({ candidate }) => candidate) }
    })
}

/** The proposal with the greatest score of any class. */
export function bestProposal({ boxes, scores }: Looked): number {
  let best = 0
  scores.forEach((score, i) => (best = score > scores[best]! ? i : best))
  return boxes.length > 0 ? Math.floor(best / (scores.length / boxes.length)) : 0
}

/** Setting with a similarity switched. */
export const switched = ({ similarities }: Setting, name: Similarity): Partial<Setting> => ({
  similarities: { ...similarities, [name]: !similarities[name] },
})
