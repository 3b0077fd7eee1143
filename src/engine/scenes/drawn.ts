import { sceneAt, type SceneKey } from '../../math/scenes/generate'
import { renderScene, type Rendered } from '../../math/scenes/render'
import { SCENE_SIDE, type Scene, type Sprites } from '../../math/scenes/scene'

/** Scenes with what is true of them, and their pixels one behind another, [n · 9216]. */
export interface Drawn {
  scenes: { scene: Scene; rendered: Rendered }[]
  pixels: Uint8Array
}

/** `count` scenes from number `key.index` on. */
export function drawScenes(sprites: Sprites, key: SceneKey, count: number): Drawn {
  const pixels = new Uint8Array(count * SCENE_SIDE ** 2)
  const scenes = Array.from({ length: count }, (_, i) => {
    const scene = sceneAt(sprites, { ...key, index: key.index + i })
    const rendered = renderScene(scene, sprites)
    pixels.set(rendered.pixels, i * SCENE_SIDE ** 2)
    return { scene, rendered }
  })
  return { scenes, pixels }
}
