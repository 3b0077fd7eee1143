import { readFileSync } from 'node:fs'

/** Compiles a wasm file. */
export function readModule(path: string): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(path))
}
