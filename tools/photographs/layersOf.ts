/** A frozen graph's convolutional part as a list of layers (src/engine/photographs/layerList.ts): batch norms and biases are folded into convolutions. */
import type { Activation, Layer, LayerList } from '../../src/engine/photographs/layerList'
import { numbersOf, textOf, type Constant, type Graph, type Node } from './graph'

interface Converted {
  list: LayerList
  /** Each convolution's kernel, then its bias. */
  weights: Float32Array
}

/** A convolution whose output is scaled and moved, channel by channel. */
interface Affine {
  node: Node
  from: string
  rate: number
  /** Kept as float64 until all is folded. */
  scale: Float64Array
  offset: Float64Array
}

type Unnamed<Each> = Each extends unknown ? Omit<Each, 'name'> : never

const ACTIVATIONS: Record<string, Activation> = { Relu: 'relu', Relu6: 'relu6' }
const CONVOLUTIONS = ['Conv2D', 'DepthwiseConv2dNative']

/** The layers between the node `image` and the nodes `outputs`. Throws at an operation that it does not know. */
export function layersOf(graph: Graph, image: string, outputs: readonly string[]): Converted {
  const walk = new Walk(graph, image)
  const names = outputs.map((name) => walk.emit(name))
  const weights = new Float32Array(walk.parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of walk.parts) {
    weights.set(part, at)
    at += part.length
  }
  return { list: { layers: walk.layers, outputs: names }, weights }
}

class Walk {
  readonly layers: Layer[] = []
  readonly parts: Float32Array[] = []
  private readonly names = new Map<string, string>()

  constructor(
    private readonly graph: Graph,
    image: string,
  ) {
    this.names.set(image, 'image')
  }

  /** Writes down the layer that makes a node's output, and those before it; its name. */
  emit(name: string): string {
    const known = this.names.get(name)
    if (known) return known
    const node = this.node(name)
    const activation = ACTIVATIONS[node.op]
    const made = activation ? this.convolution(node.input[0]!, activation) : this.plain(node)
    this.names.set(name, made)
    return made
  }

  private plain(node: Node): string {
    if (this.affine(node.name)) return this.convolution(node.name, 'linear')
    const [first, second] = node.input as [string, string]
    switch (node.op) {
      case 'Add':
      case 'AddV2':
        return this.sum(node)
      case 'AvgPool':
        return this.push({ kind: 'mean', from: [this.emit(first)] })
      case 'ResizeBilinear':
        return this.push({ kind: 'spread', side: this.constant(second).values[0]!, from: [this.emit(first)] })
      case 'ConcatV2':
        return this.push({ kind: 'concat', from: node.input.slice(0, -1).map((each) => this.emit(each)) })
      default:
        throw new Error(`${node.name}: the operation ${node.op} is not known here`)
    }
  }

  /** Two branches that meet, with or without a bias that the graph's optimiser has moved behind their meeting. */
  private sum(node: Node): string {
    const bias = node.input.find((each) => this.graph.constants.has(each))
    if (!bias) return this.push({ kind: 'add', from: node.input.map((each) => this.emit(each)) })
    const inner = this.node(node.input.find((each) => each !== bias)!)
    if (inner.op !== 'AddN' || this.graph.readers.get(inner.name) !== 1)
      throw new Error(`${node.name}: a bias after ${inner.op} cannot be folded`)
    const own = inner.input.find((each) => this.affine(each) && this.graph.readers.get(each) === 1)
    if (!own) throw new Error(`${node.name}: no branch can take the bias`)
    const from = inner.input.map((each) =>
      each === own ? this.convolution(each, 'linear', this.constant(bias)) : this.emit(each),
    )
    return this.push({ kind: 'add', from })
  }

  private convolution(name: string, activation: Activation, further?: Constant): string {
    const affine = this.affine(name)
    if (!affine) throw new Error(`${name}: this is no convolution`)
    const { node, rate, scale, offset } = affine
    const kernel = this.constant(node.input[1]!)
    const isDepthwise = node.op === 'DepthwiseConv2dNative'
    const from = [this.emit(affine.from)]
    const stride = numbersOf(node, 'strides')[1]!
    const channels = scale.length
    this.parts.push(
      kernel.values.map((value, i) => value * scale[i % channels]!),
      Float32Array.from(offset, (value, i) => value + (further ? further.values[i]! : 0)),
    )
    const kind = isDepthwise ? 'depthwise' : 'conv'
    return this.push({
      kind,
      from,
      shape: kernel.shape as [number, number, number, number],
      stride,
      rate,
      activation,
    })
  }

  /** The convolution behind a node and what was done to its channels; null where there is none. */
  private affine(name: string): Affine | null {
    const node = this.graph.nodes.get(name)
    if (!node) return null
    if (CONVOLUTIONS.includes(node.op))
      return this.bare(node, node.input[0]!, numbersOf(node, 'dilations')[1]!)
    if (node.op === 'BatchToSpaceND') return this.dilated(node)
    if (node.op === 'FusedBatchNorm') {
      const inner = this.affine(node.input[0]!)
      const [gamma, beta, mean, variance] = node.input.slice(1).map((each) => this.constant(each).values)
      const epsilon = (node.attr['epsilon'] as { f: number }).f
      const scale = Float64Array.from(gamma!, (value, i) => value / Math.sqrt(variance![i]! + epsilon))
      return (
        inner &&
        changed(
          inner,
          scale,
          Float64Array.from(beta!, (value, i) => value - mean![i]! * scale[i]!),
        )
      )
    }
    const constant = node.input.find((each) => this.graph.constants.has(each))
    if (!constant || !['Mul', 'Add', 'BiasAdd'].includes(node.op)) return null
    const inner = this.affine(node.input.find((each) => each !== constant)!)
    if (!inner) return null
    const values = Float64Array.from(this.constant(constant).values)
    return node.op === 'Mul'
      ? changed(inner, values, new Float64Array(values.length))
      : changed(inner, new Float64Array(values.length).fill(1), values)
  }

  private bare(node: Node, from: string, rate: number): Affine {
    const { shape } = this.constant(node.input[1]!)
    const channels = node.op === 'Conv2D' ? shape[3]! : shape[2]!
    return { node, from, rate, scale: new Float64Array(channels).fill(1), offset: new Float64Array(channels) }
  }

  /** A convolution with a rate, which graphs write as one over a picture taken apart into `rate` × `rate` pictures. */
  private dilated(node: Node): Affine | null {
    const inner = this.node(node.input[0]!)
    const apart = this.graph.nodes.get(inner.input[0]!)
    if (!CONVOLUTIONS.includes(inner.op) || apart?.op !== 'SpaceToBatchND') return null
    if (textOf(inner, 'padding') !== 'VALID')
      throw new Error(`${inner.name}: padding is not what it should be`)
    return this.bare(inner, apart.input[0]!, this.constant(node.input[1]!).values[0]!)
  }

  private node(name: string): Node {
    const node = this.graph.nodes.get(name)
    if (!node) throw new Error(`the graph has no node ${name}`)
    return node
  }

  private constant(name: string): Constant {
    const constant = this.graph.constants.get(name)
    if (!constant) throw new Error(`${name} is no constant`)
    return constant
  }

  private push(layer: Unnamed<Layer>): string {
    const name = String(this.layers.length)
    this.layers.push({ name, ...layer } as Layer)
    return name
  }
}

/** x · scale + offset after what was done before. */
function changed(inner: Affine, scale: Float64Array, offset: Float64Array): Affine {
  return {
    ...inner,
    scale: inner.scale.map((value, i) => value * scale[i]!),
    offset: inner.offset.map((value, i) => value * scale[i]! + offset[i]!),
  }
}
