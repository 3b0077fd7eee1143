export const MODEL_FILE_CODES = [
  /** Neither a .safetensors file nor a model.json with its weights. */
  'not-a-model',
  'not-safetensors',
  'not-layers-model',
  /** The manifest names a file that was not given. */
  'missing-file',
  'truncated',
  /** Byte ranges that overlap, leave holes or do not fit the tensor. */
  'bad-range',
  /** Anything but 32-bit floats. */
  'wrong-type',
  'wrong-shape',
  'missing-tensor',
  'extra-tensor',
  'duplicate-tensor',
  /** NaN or infinity among the weights. */
  'not-finite',
] as const
export type ModelFileCode = (typeof MODEL_FILE_CODES)[number]

/** A model file that is not one of ours. The page translates `code`; `detail` is plain English with the names. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  readonly code: ModelFileCode
  readonly detail: string

  constructor(code: ModelFileCode, detail: string) {
    // A hostile file may have names as long as itself.
    const shortened = detail.slice(0, 500)
    super(`${code}: ${shortened}`)
    this.code = code
    this.detail = shortened
  }
}

/** Throws ModelFileError when what a model file must satisfy does not hold. */
export function demand(condition: unknown, code: ModelFileCode, detail: string): asserts condition {
  if (!condition) throw new ModelFileError(code, detail)
}
