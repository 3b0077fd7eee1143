/** One inception module of GoogLeNet where it stands in the network, with or without its 1×1 reductions. */
import { googLeNet, inception, type InceptionName } from '../../math/architectures/googLeNet'
import { layersOf, measure, type MeasuredBlock } from '../../math/architectures/measure'

const network = measure(googLeNet)

/** The module, measured on what enters it in the network. */
export function moduleOf(name: InceptionName, reduced: boolean): MeasuredBlock {
  const input = network.find((part) => part.name === name)?.input ?? googLeNet.input
  const [module] = measure({ name, input, parts: [inception(name, reduced)] })
  if (module?.kind !== 'block') throw new Error(`${name} is not an inception module`)
  return module
}

/** One bias a filter; the rest of the parameters are weights. */
export const biasesOf = (module: MeasuredBlock): number =>
  layersOf([module]).reduce((sum, { params, shape }) => sum + (params > 0 ? shape[0] : 0), 0)

/** What the module does with and without reductions, and how many times more the second is. */
export function compare(name: InceptionName) {
  const [reduced, naive] = [moduleOf(name, true), moduleOf(name, false)]
  return {
    reduced,
    naive,
    times: { params: naive.params / reduced.params, macs: naive.macs / reduced.macs },
  }
}
