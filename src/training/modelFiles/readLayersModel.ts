/** Reads what `layersModel.ts` writes, and what Keras or tfjs save of the same Sequential net. Trusts nothing in it. */
import { sizeOf } from '../../math/sizeOf'
import type { Weights } from '../../engine/protocol'
import { readFloats } from './floats'
import { asText, isObject, type JsonObject, parseObject } from './json'
import type { LayersModelFiles } from './layersModel'
import { demand } from './modelFileError'
import { AFFINES, CONVOLUTIONS, isShape, joinTensors, type Tensor, type Tensors } from './tensors'
import { weightedLayers } from './topology'

/** model.json as an object; throws ModelFileError when it is something else. */
export function parseModelJson(json: string): JsonObject {
  const model = parseObject(json)
  demand(model, 'not-layers-model', 'model.json is not a JSON object.')
  const complete = isObject(model.modelTopology) && Array.isArray(model.weightsManifest)
  demand(complete, 'not-layers-model', 'model.json lacks modelTopology or weightsManifest.')
  return model
}

/** Paths and weights of all groups of the manifest, in order. */
export function readManifest(model: JsonObject): { paths: string[]; specs: unknown[] } {
  const groups = model.weightsManifest as unknown[]
  const paths: string[] = []
  const specs: unknown[] = []
  for (const group of groups) {
    const usable = isObject(group) && Array.isArray(group.paths) && Array.isArray(group.weights)
    demand(usable, 'not-layers-model', 'The weights manifest is not one.')
    paths.push(...(group.paths as unknown[]).map(asText))
    specs.push(...(group.weights as unknown[]))
  }
  demand(specs.length <= 1000, 'extra-tensor', `${specs.length} tensors are too many`)
  return { paths, specs }
}

function cut(specs: unknown[], bytes: Uint8Array): Tensors {
  const tensors: Tensors = new Map()
  let start = 0
  for (const spec of specs) {
    demand(isObject(spec) && typeof spec.name === 'string', 'not-layers-model', 'A tensor has no name.')
    const { name, shape, dtype, quantization } = spec
    const plain = dtype === 'float32' && quantization === undefined
    demand(plain, 'wrong-type', `${name} is ${quantization ? 'quantised' : asText(dtype)}, not float32`)
    demand(isShape(shape), 'wrong-shape', `${name} has an impossible shape`)
    demand(!tensors.has(name), 'duplicate-tensor', `${name} appears twice`)
    const end = start + 4 * sizeOf(shape)
    demand(end <= bytes.length, 'truncated', `${name} ends at byte ${end}, the weights at ${bytes.length}`)
    tensors.set(name, { shape, values: readFloats(bytes, start, sizeOf(shape)) })
    start = end
  }
  demand(start === bytes.length, 'bad-range', `${bytes.length - start} bytes belong to no tensor`)
  return tensors
}

/** Throws ModelFileError for anything but the chapter's net. Reserves no more memory than the files have bytes. */
export function fromLayersModel(files: LayersModelFiles): Weights {
  const model = parseModelJson(files['model.json'])
  const layers = weightedLayers(model.modelTopology as JsonObject)
  const given = cut(readManifest(model).specs, files['weights.bin'])
  const tensors: Tensors = new Map()
  const take = (from: string, to: string) => {
    // Keras writes `conv1/kernel` or, from some versions on, `sequential/conv1/kernel`.
    const name = [...given.keys()].find((key) => key === from || key.endsWith(`/${from}`))
    const tensor: Tensor | undefined = name === undefined ? undefined : given.get(name)
    demand(name !== undefined && tensor, 'missing-tensor', `${from} is missing`)
    tensors.set(to, tensor)
    given.delete(name)
  }
  const ours = [...CONVOLUTIONS.map((name) => [name, 'filter']), ...AFFINES.map((name) => [name, 'weight'])]
  ours.forEach(([name, kind], index) => {
    take(`${layers[index]}/kernel`, `${name}.${kind}`)
    take(`${layers[index]}/bias`, `${name}.bias`)
  })
  const [extra] = given.keys()
  demand(extra === undefined, 'extra-tensor', `${extra} is not part of the net`)
  return joinTensors(tensors)
}
