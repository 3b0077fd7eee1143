/** How well a network segments scenes that it was not trained on. */
import { tidy } from '@tensorflow/tfjs-core'
import { classesOf, fcnScores, FCN_STRIDES } from './fcn'
import type { SceneLearner } from './learner'
import { countPixels, segmentationScore, type SegmentationScore } from '../../math/meanIou'
import type { SceneKey } from '../../math/scenes/generate'
import { PIXEL_CLASSES, type Sprites } from '../../math/scenes/scene'
import { drawScenes } from './drawn'

const AT_ONCE = 10

/** Score of each stride, coarsest first, over `scenes` scenes from `key` on. */
export async function evaluateFcn(
  learner: Pick<SceneLearner<Uint8Array>, 'forward'>,
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
): Promise<SegmentationScore[]> {
  const counts = FCN_STRIDES.map(() => new Float64Array(PIXEL_CLASSES ** 2))
  for (let first = 0; first < scenes; first += AT_ONCE) {
    const drawn = drawScenes(sprites, { ...key, index: key.index + first }, Math.min(AT_ONCE, scenes - first))
    const answers = tidy(() => {
      const { maps, parameters } = learner.forward(drawn.pixels)
      return fcnScores(maps, parameters).map(classesOf)
    })
    const truth = drawn.scenes.flatMap(({ rendered }) => [...rendered.classes])
    for (const [i, answer] of answers.entries())
      countPixels(truth, await answer.data(), PIXEL_CLASSES, counts[i])
    for (const answer of answers) answer.dispose()
  }
  return counts.map((each) => segmentationScore(each, PIXEL_CLASSES))
}
