import { SceneBoard } from '../../../figures/SceneBoard'
import { Steps } from '../../../figures/Steps'
import { renderScene } from '../../../math/scenes/render'
import type { Scene, Sprites } from '../../../math/scenes/scene'
import { LAYER_IDS, LAYERS, sceneUpTo, type Layer } from '../model'
import type { Strings } from '../strings'

interface Props {
  scene: Scene
  sprites: Sprites
  layer: Layer
  t: Strings
  onChoose(layer: Layer): void
}

/** The scene as it grows, a layer at a time; the chosen one is what the large picture shows. */
export function Layers({ scene, sprites, layer, t, onChoose }: Props) {
  const steps = LAYERS.map((each, i) => ({
    id: LAYER_IDS[i]!,
    title: t.layers[each],
    text: t.layerTold[each],
    picture: <SceneBoard pixels={renderScene(sceneUpTo(scene, each), sprites).pixels} />,
  }))
  return (
    <div className="digit-scenes__layers">
      <h4>{t.howHeading}</h4>
      <Steps
        direction="across"
        legend={t.howLegend}
        steps={steps}
        chosen={LAYERS.indexOf(layer)}
        onChoose={(index) => onChoose(LAYERS[index]!)}
      />
    </div>
  )
}
