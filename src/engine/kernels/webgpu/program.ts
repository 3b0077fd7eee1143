/* One compute program as text. Knows neither tfjs nor a device, so that tests can run it in any storage type. */

/**
 * How numbers lie in memory; arithmetic is in 32 bits always. `f16` needs the device feature `shader-f16`; `packed` are the same 16
 * bits on any device, two of them in a word.
 */
export type Storage = 'f32' | 'f16' | 'packed'
/** What every program is written for; only the forward pass is written for packed numbers. */
export type PlainStorage = Exclude<Storage, 'packed'>

export interface GpuProgram {
  /** Names the program in profiles and error messages. */
  label: string
  /** WGSL with the entry point `main`; bindings of group 0: inputs in order, then outputs. */
  wgsl: string
  workgroups: [x: number, y: number]
}

/** What a device offers in the way of `workgroups`; the least that WebGPU guarantees. */
export const MOST_WORKGROUPS = 65_535

/** Lanes of a workgroup: a multiple of every GPU's subgroup, and within every device's limits. */
export const LANES = 64

/** Workgroups for so many invocations, in two dimensions where one does not hold them; `INDEX` numbers the invocations. */
export function workgroupsFor(invocations: number): [x: number, y: number] {
  const needed = Math.max(1, Math.ceil(invocations / LANES))
  const y = Math.ceil(needed / MOST_WORKGROUPS)
  return [Math.ceil(needed / y), y]
}

/** The widest vector that divides a number of channels. */
export const vectorWidth = (channels: number): 1 | 2 | 4 =>
  channels % 4 === 0 ? 4 : channels % 2 === 0 ? 2 : 1

/** The type of so many numbers, for arithmetic (`f32`) or as stored; a single packed number is half of its word. */
export function vector(width: number, type: Storage | 'i32' = 'f32'): string {
  if (type === 'packed') return width === 4 ? 'vec2u' : 'u32'
  return width === 1 ? type : `vec${width}<${type}>`
}

/** Element `at` of a buffer, for arithmetic. */
export function load(buffer: string, at: string, width: 1 | 2 | 4, storage: Storage): string {
  if (storage !== 'packed') return `${vector(width)}(${buffer}[${at}])`
  if (width === 1) return `unpack2x16float(${buffer}[(${at}) / 2])[(${at}) & 1]`
  if (width === 2) return `unpack2x16float(${buffer}[${at}])`
  return `vec4f(unpack2x16float(${buffer}[${at}].x), unpack2x16float(${buffer}[${at}].y))`
}

/** Puts a value that was computed into a buffer. Throws for single packed numbers: two invocations would share a word. */
export function store(buffer: string, at: string, value: string, width: 1 | 2 | 4, storage: Storage): string {
  if (storage !== 'packed') return `${buffer}[${at}] = ${vector(width, storage)}(${value});`
  if (width === 1) throw new Error('a single packed number cannot be stored')
  if (width === 2) return `${buffer}[${at}] = pack2x16float(${value});`
  return `${buffer}[${at}] = vec2u(pack2x16float(${value}.xy), pack2x16float(${value}.zw));`
}

interface Buffer {
  name: string
  /** Type of an element of its array, as `vector` says it. */
  type: string
}

/** A module of `inputs`, `outputs`, constants and a body in which `index` is the number of the invocation. */
export function wgslModule(parts: {
  storage: Storage
  inputs: Buffer[]
  outputs: Buffer[]
  constants?: Record<string, number>
  /** Declarations before `main`. */
  declarations?: string
  body: string
}): string {
  const { storage, inputs, outputs, constants = {}, declarations = '', body } = parts
  const bind = ({ name, type }: Buffer, binding: number, access: string) =>
    `@group(0) @binding(${binding}) var<storage, ${access}> ${name}: array<${type}>;`
  return indented(
    [
      ...(storage === 'f16' ? ['enable f16;'] : []),
      ...inputs.map((buffer, i) => bind(buffer, i, 'read')),
      ...outputs.map((buffer, i) => bind(buffer, inputs.length + i, 'read_write')),
      ...Object.entries(constants).map(([name, value]) => `const ${name}: i32 = ${value};`),
      declarations,
      `@compute @workgroup_size(${LANES})`,
      'fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,',
      '@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {',
      `let index = i32(id.x + id.y * groups.x * ${LANES}u);`,
      body,
      '}',
    ].join('\n'),
  )
}

/** A line a statement's depth, so that whoever reads the text in a profiler or a snapshot sees its loops. */
function indented(text: string): string {
  let depth = 0
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '') // prettier-ignore
  return lines
    .map((line) => {
      const closes = line.startsWith('}') ? 1 : 0
      const shown = '  '.repeat(depth - closes) + line
      depth += line.split('{').length - line.split('}').length
      return shown
    })
    .join('\n')
}

/** Lines for each of `count` numbers, `$` standing for the number. */
export const each = (count: number, line: string): string =>
  Array.from({ length: count }, (_, i) => line.replaceAll('$', String(i))).join('\n')
