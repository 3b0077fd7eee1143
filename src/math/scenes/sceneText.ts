/** A scene as a short text for an address: things joined by `~`, their numbers by `.`, so that a scene that a reader has laid can be linked. */
import { drawnDigit, drawnText } from './drawnDigit'
import { SCENE_SIDE, type Scene, type Sprites, type Thing } from './scene'

const MOST_THINGS = 24
/** Addresses beyond this many letters are cut off by some programs that pass them on. */
export const LONGEST_SCENE_TEXT = 1800
const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)
const radians = (value: number) => (value * Math.PI) / 180

/** Positions and sizes are rounded to whole pixels, turns to degrees, brightness to hundredths. */
export function sceneText({ things, grain }: Scene): string {
  const texts = things.map((thing) => {
    const percent = Math.round(100 * thing.ink)
    if (thing.kind === 'stroke') {
      const { x1, y1, x2, y2, width } = thing
      return ['s', ...[x1, y1, x2, y2].map(Math.round), Math.round(10 * width), percent].join('.')
    }
    const { kind, sprite, x, y, side, angle } = thing
    const places = [Math.round(x), Math.round(y), Math.round(side), degrees(angle), percent]
    if (kind === 'digit' && thing.image)
      return ['p', thing.label, ...places, drawnText(thing.image)].join('.')
    return [kind[0], sprite, ...places].join('.')
  })
  return [...texts, `n.${grain.seed}.${Math.round(100 * grain.ink)}`].join('~')
}

/** What of a scene a link can carry: where its text would be too long, drawn digits are left out. */
export function linkableScene(scene: Scene): { scene: Scene; isWhole: boolean } {
  if (sceneText(scene).length <= LONGEST_SCENE_TEXT) return { scene, isWhole: true }
  const things = scene.things.filter((thing) => thing.kind !== 'digit' || !thing.image)
  return { scene: { ...scene, things }, isWhole: false }
}

/** The scene of a text; null where it makes no sense with these sprites. */
export function sceneFromText(text: string, sprites: Sprites): Scene | null {
  return text.length > LONGEST_SCENE_TEXT ? null : parsed(text, sprites)
}

/** A scene as its link says it, whatever the length: what a reader lays is brought to that, so that a link shows just what its sender saw. */
export const asLinked = (scene: Scene, sprites: Sprites): Scene => parsed(sceneText(scene), sprites) ?? scene

function parsed(text: string, sprites: Sprites): Scene | null {
  const parts = text.split('~')
  const grain = /^n\.(\d{1,10})\.(\d{1,2})$/.exec(parts.pop() ?? '')
  if (!grain || parts.length > MOST_THINGS) return null
  const things: Thing[] = []
  for (const part of parts) {
    const thing = thingOf(part, sprites)
    if (!thing) return null
    things.push(thing)
  }
  return { things, grain: { seed: Number(grain[1]), ink: Number(grain[2]) / 100 } }
}

function thingOf(text: string, sprites: Sprites): Thing | null {
  const [placed, image] = /^p(\.-?\d{1,3}){6}\./.test(text)
    ? [text.slice(0, text.lastIndexOf('.')), drawnDigit(text.slice(text.lastIndexOf('.') + 1))]
    : [text, undefined]
  if (image === null || !/^[dgsp](\.-?\d{1,3}){6}$/.test(placed) || (text[0] === 'p' && !image)) return null
  const [a, b, c, d, e, f] = placed.slice(2).split('.').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const isThere = (value: number) => value >= 0 && value <= SCENE_SIDE
  if (f < 5 || f > 100) return null
  if (text[0] === 's') {
    if (![a, b, c, d].every((value) => value >= -20 && value <= SCENE_SIDE + 20) || e < 5 || e > 50)
      return null
    return { kind: 'stroke', x1: a, y1: b, x2: c, y2: d, width: e / 10, ink: f / 100 }
  }
  if (!isThere(b) || !isThere(c) || d < 10 || d > 90 || Math.abs(e) > 180 || a < 0) return null
  const place = { x: b, y: c, side: d, angle: radians(e), ink: f / 100 }
  if (image) return a < 10 ? { kind: 'digit', sprite: -1, label: a, image, ...place } : null
  if (text[0] === 'g')
    return a < sprites.garments.length / 784 ? { kind: 'garment', sprite: a, ...place } : null
  const label = sprites.labels[a]
  return label === undefined ? null : { kind: 'digit', sprite: a, label, ...place }
}
