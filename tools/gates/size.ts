/**
 * The size budget, measured on `dist/` after a build: what 8.1.1 loads at once, and by `.size-limit.json` what comes when a reader trains.
 *
 * The first load is measured here, because which files belong to it is known to the page alone and not to any file pattern.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstLoad } from './firstLoad'

const PAGES = ['en/8.1.1', 'ko/8.1.1']
const BUDGET_KB = 130
/** The path that the book was built for. */
const BASE = process.env.BASE_PATH ?? '/'
/** A kernel's name that is in every build of tfjs and in no other code. */
const TFJS_MARK = 'DepthwiseConv2dNativeBackpropFilter'

function checkPage(page: string): boolean {
  const path = join('dist', page, 'index.html')
  if (!existsSync(path)) {
    console.error(`${path} is missing. Run npm run build first.`)
    return false
  }
  const files = firstLoad(readFileSync(path, 'utf8'), (file) =>
    readFileSync(join('dist', file.slice(BASE.length)), 'utf8'),
  )
  const sizes = [...files]
    .map(([file, code]) => ({ file, kB: gzipSync(code).length / 1000 }))
    .sort((a, b) => b.kB - a.kB)
  const total = sizes.reduce((sum, { kB }) => sum + kB, 0)
  console.log(
    `${page}: first load ${total.toFixed(1)} kB of JavaScript (gzip), budget ${BUDGET_KB} kB, ${files.size} files`,
  )
  let good = files.size > 0
  if (!good) console.error(`${page} loads no script at all: this measurement no longer understands the page.`)
  if (total > BUDGET_KB) {
    good = false
    console.error('Over budget. Load the largest lazily, with import() where it is first needed:')
    for (const { file, kB } of sizes.slice(0, 8)) console.error(`  ${kB.toFixed(1).padStart(7)} kB ${file}`)
  }
  for (const [file, code] of files) {
    if (!code.includes(TFJS_MARK)) continue
    good = false
    console.error(`${file} holds tfjs: it belongs in the worker, which loads when a reader trains.`)
  }
  return good
}

const pagesFit = PAGES.map(checkPage).every(Boolean)
const rest = spawnSync('size-limit', { stdio: 'inherit' })
if (rest.error) console.error(`size-limit could not be started: ${rest.error.message}`)
process.exitCode = pagesFit && rest.status === 0 ? 0 : 1
