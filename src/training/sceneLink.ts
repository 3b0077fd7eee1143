/** Which scene a lab of section 8.4 shows, in the address: `?scene=7`, or the things themselves once a reader has moved them. */
import { pocket, pocketScene } from '../math/scenes/pocket'
import type { Scene } from '../math/scenes/scene'
import { linkableScene, sceneFromText, sceneText } from '../math/scenes/sceneText'
import type { LinkProblem } from './queryValues'

export interface SceneChoice {
  /** Of the held-out scenes that are drawn from the pocket. */
  number: number
  /** What a reader has made of it. */
  edited: Scene | null
}

export const SCENE_KEYS = ['scene', 'things'] as const

/** A scene of a lab's page, as drawn or as edited. */
export const sceneOf = ({ number, edited }: SceneChoice): Scene => edited ?? pocketScene(number)

/** The choice of a query, with what of it makes no sense. */
export function sceneIn(
  query: URLSearchParams,
  first: SceneChoice,
): { choice: SceneChoice; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const choice = { ...first }
  const number = query.get('scene')
  if (number !== null) {
    if (/^\d{1,4}$/.test(number)) choice.number = Number(number)
    else problems.push({ key: 'scene', given: number.slice(0, 32), used: String(first.number) })
  }
  const things = query.get('things')
  if (things !== null) {
    choice.edited = sceneFromText(things, pocket)
    if (!choice.edited)
      problems.push({ key: 'things', given: things.slice(0, 32), used: `scene=${choice.number}` })
  }
  return { choice, problems }
}

/** The query with the choice in it, other keys untouched; what is as at first is left out, and drawn digits that are too many. */
export function withScene(
  query: URLSearchParams,
  { number, edited }: SceneChoice,
  first: SceneChoice,
): URLSearchParams {
  const next = new URLSearchParams(query)
  if (number === first.number) next.delete('scene')
  else next.set('scene', String(number))
  if (edited) next.set('things', sceneText(linkableScene(edited).scene))
  else next.delete('things')
  return next
}
