/** What the three kinds of segmentation say of the scene, as masks and as rows of a table. Pure. */
import { inkArea, SCENE, sceneObjects, type MaskMarkProps } from '../DigitScene'

export type Kind = 'semantic' | 'instance' | 'panoptic'
export const KINDS: readonly Kind[] = ['semantic', 'instance', 'panoptic']

interface Row {
  /** A digit, or null for the background. */
  label: number | null
  /** Which object of its class, from 1; absent where the answer does not tell objects apart. */
  object?: number
  pixels: number
}

const inkPixels = sceneObjects.reduce((sum, object) => sum + inkArea(object), 0)
const background: Row = { label: null, pixels: SCENE.width * SCENE.height - inkPixels }

/** How many objects of the same class come before this one. */
const earlier = (index: number) =>
  sceneObjects.slice(0, index).filter(({ label }) => label === sceneObjects[index]!.label).length

const classes = [...new Set(sceneObjects.map(({ label }) => label))]
const byClass: Row[] = classes.map((label) => ({
  label,
  pixels: sceneObjects.filter((o) => o.label === label).reduce((sum, o) => sum + inkArea(o), 0),
}))
const byObject: Row[] = sceneObjects.map((object, index) => ({
  label: object.label,
  object: earlier(index) + 1,
  pixels: inkArea(object),
}))

export const rows: Record<Kind, Row[]> = {
  semantic: [...byClass, background],
  instance: byObject,
  panoptic: [...byObject, background],
}

/** Colour and word of each object's mask, in the order of the scene. */
export const masks = (kind: Kind): Pick<MaskMarkProps, 'object' | 'hue' | 'label'>[] =>
  sceneObjects.map((object, index) => ({
    object,
    hue: (kind === 'semantic' ? classes.indexOf(object.label) : index) as MaskMarkProps['hue'],
    label: kind === 'semantic' ? String(object.label) : `${object.label} (${earlier(index) + 1})`,
  }))
