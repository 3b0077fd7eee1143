/* Cutting one vector into pieces, or joining pieces into one, as many in a dispatch as buffers can be bound. tfjs takes a dispatch for each. */
import { wgslModule, workgroupsFor, type GpuProgram } from './program'

const floats = (name: string) => ({ name, type: 'f32' })

/** A dispatch that copies the pieces of `sizes`, which lie one behind another from `first` in the whole. */
function copyProgram(sizes: readonly number[], first: number, direction: 'cut' | 'join'): GpuProgram {
  let start = 0
  const branches = sizes.map((size, i) => {
    const [inPiece, inWhole] = [`piece${i}[index - ${start}]`, `whole[${first} + index]`]
    start += size
    return `if (index < ${start}) { ${direction === 'cut' ? `${inPiece} = ${inWhole};` : `${inWhole} = ${inPiece};`} return; }`
  })
  const pieces = sizes.map((_, i) => floats(`piece${i}`))
  const [inputs, outputs] = direction === 'cut' ? [[floats('whole')], pieces] : [pieces, [floats('whole')]]
  return {
    label: direction === 'cut' ? 'vector cut into pieces' : 'pieces joined into a vector',
    wgsl: wgslModule({ storage: 'f32', inputs, outputs, body: branches.join('\n') }),
    workgroups: workgroupsFor(start),
  }
}

/** Dispatches that cut or join pieces of these sizes, each with the pieces that it copies; no piece is empty. */
export function copyPrograms(
  sizes: readonly number[],
  direction: 'cut' | 'join',
  buffers: number,
): { program: GpuProgram; from: number; to: number }[] {
  const dispatches = []
  let first = 0
  for (let from = 0; from < sizes.length; from += buffers - 1) {
    const some = sizes.slice(from, from + buffers - 1)
    dispatches.push({ program: copyProgram(some, first, direction), from, to: from + some.length })
    first += some.reduce((sum, size) => sum + size, 0)
  }
  return dispatches
}
