import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where progress is kept. */
const FOLDER = '.tmp/scenes'

/** Keeps numbers under a name until a later call wants them. */
export async function keepNumbers(name: string, values: Float32Array): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(
    join(FOLDER, `${name}.bin`),
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  )
}

/** What was kept; undefined where there is nothing. */
export async function readNumbers(name: string): Promise<Float32Array | undefined> {
  const bytes = await readFile(join(FOLDER, `${name}.bin`)).catch(() => null)
  return bytes
    ? new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    : undefined
}
