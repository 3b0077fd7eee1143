/** VGG-16 and VGG-19 for figure 8-9: the layers as counted, and which of them only VGG-19 has. */
import { layersOf, measure, type MeasuredLayer } from '../../math/architectures/measure'
import { vggNetworks, type VggName } from '../../math/architectures/vgg'

export interface Layer extends MeasuredLayer {
  /** VGG-19 has this layer and VGG-16 has not. */
  extra: boolean
}

const common = new Set(vggNetworks['VGG-16'].parts.map(({ name }) => name))
const count = (name: VggName): Layer[] =>
  layersOf(measure(vggNetworks[name])).map((layer) => ({ ...layer, extra: !common.has(layer.name) }))

export const vgg: Record<VggName, Layer[]> = { 'VGG-16': count('VGG-16'), 'VGG-19': count('VGG-19') }
