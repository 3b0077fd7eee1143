/** What the four branches of a trained network's modules make of a digit, computed in the page from its parameters. */
import { passThrough } from '../../math/architectures/pass'
import { softmax } from '../../math/softmax'
import { BRANCHES, type Branch } from './modelModule'
import { networkOf, type Kept } from './modelNets'

export const MODULES = ['first', 'second'] as const
export type ModuleName = (typeof MODULES)[number]

export interface BranchMaps {
  branch: Branch
  /** [side, side, channels]. */
  shape: [number, number, number]
  values: Float32Array
  /** Root mean square of the branch's answers. */
  rms: number
}

export interface Seen {
  modules: Record<ModuleName, BranchMaps[]>
  /** Of the ten digits. */
  probabilities: Float32Array
  best: number
}

/** `pixels`: 784 bytes, white on black; `theta`: of the network with reductions. */
export function look(kept: Kept, theta: Float32Array, pixels: Uint8Array): Seen {
  const passed = passThrough(
    networkOf('reduced', kept),
    theta,
    Float32Array.from(pixels, (value) => value / 255),
  )
  const mapsIn = (name: ModuleName) => {
    const { part, ends } = passed.find((one) => one.part.name === name)!
    const side = part.shape[1]
    return ends.map(({ channels, output }, i) => ({
      branch: BRANCHES[i]!,
      shape: [side, side, channels] as [number, number, number],
      values: output,
      rms: Math.sqrt(output.reduce((sum, value) => sum + value * value, 0) / output.length),
    }))
  }
  const probabilities = Float32Array.from(softmax(passed.at(-1)!.output))
  return {
    modules: { first: mapsIn('first'), second: mapsIn('second') },
    probabilities,
    best: probabilities.indexOf(Math.max(...probabilities)),
  }
}

/** Channel `channel` as bytes 0–255, [side, side], white where it answers as strongly as `largest`; the root lifts small answers. */
export function tileOf({ shape, values }: BranchMaps, channel: number, largest: number): Uint8Array {
  const [side, , channels] = shape
  return Uint8Array.from({ length: side * side }, (_, i) => {
    const value = Math.max(0, values[i * channels + channel]!)
    return largest > 0 ? Math.round(255 * Math.sqrt(value / largest)) : 0
  })
}

/** The largest answer of a module's branches together, so that they are drawn to one scale. */
export const largestOf = (maps: readonly BranchMaps[]): number =>
  maps.reduce((most, { values }) => values.reduce((larger, value) => Math.max(larger, value), most), 0)
