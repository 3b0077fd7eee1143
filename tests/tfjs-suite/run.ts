/*
 * tfjs-core's own 4,200 specs against the wasm backend with the project's kernels: `tsx tests/tfjs-suite/run.ts`.
 *
 * Exits with 1 unless exactly the specs listed in known-failures.txt fail. Options: `--stock` runs the backend as published (its failures
 * include every listed one), `--update` rewrites the list, `--relaxed` takes the relaxed-SIMD binary.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Fewer specs than this mean that the suite was not bundled whole. */
const LEAST_SPECS = 3800

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const work = join(root, '.tmp/tfjs-suite')
const list = join(here, 'known-failures.txt')
const option = (name: string) => process.argv.includes(`--${name}`)
const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** Bundles entry.ts with one copy of tfjs-core; `ignoreAnnotations` because the package calls its own tests free of side effects. */
async function bundle(): Promise<string> {
  const outfile = join(work, 'suite.cjs')
  const names = ['core', 'backend-cpu', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}`)
  await build({
    entryPoints: [join(here, 'entry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [
      {
        name: 'one-copy',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@tensorflow\/tfjs-[a-z-]+$/ }, ({ path }) =>
            names.includes(path) ? { path: join(folderOf(path), 'dist/index.js') } : null,
          ),
      },
    ],
  })
  return outfile
}

function runSuite(file: string): { ran: number; failed: string[] } {
  const report = join(work, 'report.json')
  const binary = option('relaxed') ? 'kernels.relaxed.wasm' : 'kernels.wasm'
  const kernels = option('stock') ? '' : join(root, 'src/engine/kernels/wasm/build', binary)
  const flags = option('relaxed') ? ['--experimental-wasm-relaxed-simd'] : []
  const args = [...flags, file, `${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`, kernels, report]
  writeFileSync(report, '')
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const text = readFileSync(report, 'utf8')
  if (!text) throw new Error(`The suite ended with ${status} and no report:\n${stderr.slice(-2000)}`)
  return JSON.parse(text) as { ran: number; failed: string[] }
}

mkdirSync(work, { recursive: true })
const { ran, failed } = runSuite(await bundle())
if (option('update')) writeFileSync(list, `${failed.join('\n')}\n`)
const known = readFileSync(list, 'utf8').split('\n').filter(Boolean)
const unexpected = failed.filter((name) => !known.includes(name))
const repaired = known.filter((name) => !failed.includes(name))
console.log(
  `${ran} specs ran, ${failed.length} failed; ${unexpected.length} not listed, ${repaired.length} listed but passing.`,
)
for (const name of unexpected) console.log(`fails: ${name}`)
for (const name of repaired) console.log(`passes: ${name}`)
process.exitCode = ran < LEAST_SPECS || unexpected.length || (repaired.length && !option('stock')) ? 1 : 0
