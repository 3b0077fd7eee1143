/** A TensorFlow graph as TensorFlow.js keeps it in `model.json` and its shards: nodes by name, and constants. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Node {
  name: string
  op: string
  /** Names of the nodes that it reads. */
  input: string[]
  attr: Record<string, unknown>
}

export interface Constant {
  shape: number[]
  values: Float32Array
}

export interface Graph {
  nodes: Map<string, Node>
  constants: Map<string, Constant>
  /** How many nodes read each. */
  readers: Map<string, number>
}

interface ModelFile {
  modelTopology: { node: (Omit<Node, 'input' | 'attr'> & Partial<Node>)[] }
  weightsManifest: {
    paths: string[]
    weights: { name: string; shape: number[]; dtype: 'float32' | 'int32' }[]
  }[]
}

/** Reads a graph. Throws where a constant lies outside its shards. */
export function readGraph(path: string): Graph {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ModelFile
  const nodes = new Map(
    file.modelTopology.node.map(({ name, op, input = [], attr = {} }) => [name, { name, op, input, attr }]),
  )
  const readers = new Map<string, number>()
  for (const { input } of nodes.values())
    for (const name of input) readers.set(name, (readers.get(name) ?? 0) + 1)
  const constants = new Map<string, Constant>()
  for (const { paths, weights } of file.weightsManifest) {
    const bytes = Buffer.concat(paths.map((each) => readFileSync(join(dirname(path), each))))
    let at = 0
    for (const { name, shape, dtype } of weights) {
      const size = shape.reduce((product, length) => product * length, 1)
      const part = bytes.subarray(at, (at += 4 * size))
      if (part.length !== 4 * size) throw new Error(`the constant ${name} lies outside the shards`)
      const own = new Uint8Array(part).buffer
      constants.set(name, {
        shape,
        values: dtype === 'float32' ? new Float32Array(own) : Float32Array.from(new Int32Array(own)),
      })
    }
  }
  return { nodes, constants, readers }
}

/** A text of a node, which files hold as base64 or as numbers of letters. */
export function textOf({ attr }: Node, key: string): string {
  const { s } = attr[key] as { s: string | number[] }
  return typeof s === 'string' ? Buffer.from(s, 'base64').toString('latin1') : String.fromCharCode(...s)
}

/** The whole numbers of a node's list. */
export const numbersOf = ({ attr }: Node, key: string): number[] =>
  (attr[key] as { list: { i: (string | number)[] } }).list.i.map(Number)
