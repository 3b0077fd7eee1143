/* Compiles the AssemblyScript kernels into two binaries, plain SIMD and relaxed SIMD, when a source is newer than they are. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, 'src/engine/kernels/wasm/assembly')
const outputs = join(root, 'src/engine/kernels/wasm/build')
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')),
  'bin/asc.js',
)

/* No static data, no allocator and no memory of its own: the module computes in tfjs's memory. */
const options = ['-O3', '--runtime', 'stub', '--importMemory', '--noExportMemory', '--use', 'abort=']
const builds = [
  { file: 'kernels.wasm', features: 'simd,bulk-memory' },
  { file: 'kernels.relaxed.wasm', features: 'simd,bulk-memory,relaxed-simd' },
]

const inputs = [fileURLToPath(import.meta.url), ...readdirSync(sources).map((name) => join(sources, name))]
const newest = Math.max(...inputs.map((path) => statSync(path).mtimeMs))

mkdirSync(outputs, { recursive: true })
for (const { file, features } of builds) {
  const target = join(outputs, file)
  if (existsSync(target) && statSync(target).mtimeMs > newest) continue
  execFileSync(
    process.execPath,
    [compiler, join(sources, 'index.ts'), ...options, '--enable', features, '-o', target],
    {
      stdio: 'inherit',
    },
  )
  console.log(`${file}: ${statSync(target).size} bytes`)
}
