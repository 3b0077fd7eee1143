/*
 * tfjs-core's own specs against a backend with the project's kernels: all 4,200 on wasm, `tsx tests/tfjs-suite/run.ts`, or with `--webgpu` those of
 * the kernels that are ours there.
 *
 * Exits with 1 unless exactly the specs listed in known-failures(-webgpu).txt fail, and on a device
 * of its own faults those of known-failures-webgpu-<device>.txt too. Options: `--stock` runs the wasm backend as published (its
 * failures include every listed one), `--update` rewrites the list, `--relaxed` takes the relaxed-SIMD binary. Where there is no WebGPU device
 * it says so; with `REQUIRE_DEVICES=webgpu` that is a failure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const work = join(root, '.tmp/tfjs-suite')
const option = (name: string) => process.argv.includes(`--${name}`)
const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** `least`: fewer specs than this mean that the suite was not bundled whole. */
const backend = option('webgpu')
  ? { name: 'webgpu', entry: 'entryWebgpu.ts', list: join(here, 'known-failures-webgpu.txt'), least: 371 }
  : { name: 'wasm', entry: 'entry.ts', list: join(here, 'known-failures.txt'), least: 3800 }

/** Bundles the entry with one copy of tfjs-core; `ignoreAnnotations` because the package calls its own tests free of side effects. */
async function bundle(): Promise<string> {
  const outfile = join(work, `suite-${backend.name}.cjs`)
  const names = ['core', 'backend-cpu', `backend-${backend.name}`].map((part) => `@tensorflow/tfjs-${part}`)
  await build({
    entryPoints: [join(here, backend.entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['webgpu'],
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

type Report = { ran: number; failed: string[]; device: string } | { skipped: string }

function runSuite(file: string): Report {
  const report = join(work, `report-${backend.name}.json`)
  const binary = option('relaxed') ? 'kernels.relaxed.wasm' : 'kernels.wasm'
  const kernels = option('stock') ? '' : join(root, 'src/engine/kernels/wasm/build', binary)
  const flags = option('relaxed') ? ['--experimental-wasm-relaxed-simd'] : []
  const args = [...flags, file, `${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`, kernels, report]
  writeFileSync(report, '')
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const text = readFileSync(report, 'utf8')
  if (!text) throw new Error(`The suite ended with ${status} and no report:\n${stderr.slice(-2000)}`)
  return JSON.parse(text) as Report
}

/** Compares the failures with the list; whether they agree. */
function judge({ ran, failed, device }: Exclude<Report, { skipped: string }>): boolean {
  if (option('update')) writeFileSync(backend.list, failed.map((name) => `${name}\n`).join(''))
  const ofDevice = backend.list.replace('.txt', `-${device}.txt`)
  const known = [backend.list, ofDevice]
    .filter((list) => existsSync(list))
    .flatMap((list) => readFileSync(list, 'utf8').split('\n').filter(Boolean))
  const unexpected = failed.filter((name) => !known.includes(name))
  const repaired = known.filter((name) => !failed.includes(name))
  console.log(
    `${ran} specs ran, ${failed.length} failed; ${unexpected.length} not listed, ${repaired.length} listed but passing.`,
  )
  for (const name of unexpected) console.log(`fails: ${name}`)
  for (const name of repaired) console.log(`passes: ${name}`)
  return ran >= backend.least && unexpected.length === 0 && (repaired.length === 0 || option('stock'))
}

mkdirSync(work, { recursive: true })
const report = runSuite(await bundle())
if ('skipped' in report) console.log(`skipped: tfjs-core's specs on webgpu, because of ${report.skipped}`)
const isRight = 'skipped' in report ? !process.env['REQUIRE_DEVICES']?.includes('webgpu') : judge(report)
process.exitCode = isRight ? 0 : 1
