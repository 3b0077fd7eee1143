/**
 * Finds Vulkan drivers with which Dawn computes in Node, or gets one, so that the WebGPU kernels are tested wherever the tests run. The
 * SwiftShader that comes with Chromium compiles a program soonest, but has no 16-bit floats; Mesa's lavapipe (24 or later; Debian 12 has it in its
 * backports) has them: it takes the tests in 16 bits, and with `THOROUGH=1`, or where there is no other, all of them. `VK_ICD_FILENAMES`
 * names one of your own. macOS and Windows need none.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { aptInstall, aptInstallFromBackports, aptIsOurs } from './packages'

/** What a driver can do; null where Dawn refuses it. */
type Found = 'webgpu' | 'webgpu with 16-bit floats' | null

const ASK = `
const { create, globals } = await import('webgpu')
Object.assign(globalThis, globals)
const adapter = await create([]).requestAdapter()
process.exit(adapter ? (adapter.features.has('shader-f16') ? 16 : 32) : 1)`

function tryDriver(manifest?: string): Found {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', ASK], {
    env: { ...process.env, ...(manifest && { VK_ICD_FILENAMES: manifest }) },
    stdio: 'ignore',
    timeout: 60_000,
  })
  return status === 16 ? 'webgpu with 16-bit floats' : status === 32 ? 'webgpu' : null
}

const filesIn = (folder: string, name: RegExp) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => name.test(file)).map((file) => join(folder, file)) : [] // prettier-ignore

const lavapipe = () =>
  ['/usr/share/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'].flatMap((folder) =>
    filesIn(folder, /^lvp_icd.*\.json$/),
  )

const swiftShader = (browser: string) =>
  [dirname(realpathSync(browser)), '/usr/lib/chromium', '/opt/google/chrome']
    .map((folder) => join(folder, 'vk_swiftshader_icd.json'))
    .filter((path) => existsSync(path))

interface Driver {
  manifest?: string
  can: NonNullable<Found>
}

/**
 * Sets `VK_ICD_FILENAMES`, `HALF_VK_ICD_FILENAMES` and `REQUIRE_DEVICES` for the tests where drivers were found, and says which; else it says
 * that tests will be skipped.
 */
export function ensureVulkan(browser: string): void {
  const { all, half } = find(browser)
  if (!all) {
    console.warn(
      'No Vulkan driver for Node: tests of the WebGPU kernels there are skipped. Install Mesa 24 or later (lavapipe).',
    )
    return
  }
  const named = ({ manifest }: Driver) => manifest ?? 'the system’s own driver'
  console.log(
    `WebGPU in Node: ${named(all)}; in 16 bits: ${half ? named(half) : 'none, those tests are skipped'}`,
  )
  if (all.manifest) process.env['VK_ICD_FILENAMES'] = all.manifest
  if (half?.manifest) process.env['HALF_VK_ICD_FILENAMES'] = half.manifest
  const asked = process.env['REQUIRE_DEVICES']?.split(',') ?? []
  const required = new Set([...asked, 'webgpu', ...(half ? ['shader-f16'] : [])])
  process.env['REQUIRE_DEVICES'] = [...required].join(',')
}

const hasHalf = ({ can }: Driver) => can === 'webgpu with 16-bit floats'

function find(browser: string): { all: Driver | null; half: Driver | null } {
  if (process.platform !== 'linux' || process.env['VK_ICD_FILENAMES']) {
    const can = tryDriver()
    const own = can && { can }
    return { all: own, half: own && hasHalf(own) ? own : null }
  }
  const installed = mesa()
  const quick = process.env['THOROUGH'] === '1' ? null : first(swiftShader(browser))
  return {
    all: quick ?? installed ?? first(swiftShader(browser)),
    half: installed && hasHalf(installed) ? installed : null,
  }
}

function mesa(): Driver | null {
  let found = first(lavapipe())
  for (const install of aptIsOurs() ? [aptInstall, aptInstallFromBackports] : []) {
    if (found) break
    console.log('No Vulkan driver that Dawn accepts: installing Mesa’s.')
    install('mesa-vulkan-drivers', 'libvulkan1')
    found = first(lavapipe())
  }
  return found
}

function first(manifests: string[]): Driver | null {
  for (const manifest of manifests) {
    const can = tryDriver(manifest)
    if (can) return { manifest, can }
  }
  return null
}
