/**
 * Finds a Vulkan driver with which Dawn computes in Node, or gets one, so that the WebGPU kernels are tested wherever the tests run. The
 * SwiftShader that comes with Chromium compiles a program in milliseconds, but has no 16-bit floats; Mesa's lavapipe (24 or later; Debian 12
 * has it in its backports) has them, and takes seconds: with `THOROUGH=1`, or where there is no other. `VK_ICD_FILENAMES` names one of your
 * own. macOS and Windows need none.
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

/**
 * Sets `VK_ICD_FILENAMES` and `REQUIRE_DEVICES` for the tests where a driver was found, and says which; else it says that tests will be
 * skipped.
 */
export function ensureVulkan(browser: string): void {
  const found = find(browser)
  if (!found) {
    console.warn(
      'No Vulkan driver for Node: tests of the WebGPU kernels there are skipped. Install Mesa 24 or later (lavapipe).',
    )
    return
  }
  const { manifest, can } = found
  console.log(`WebGPU in Node: ${can}, by ${manifest ?? 'the system’s own driver'}`)
  if (manifest) process.env['VK_ICD_FILENAMES'] = manifest
  const required = can === 'webgpu' ? ['webgpu'] : ['webgpu', 'shader-f16']
  const asked = process.env['REQUIRE_DEVICES']?.split(',') ?? []
  process.env['REQUIRE_DEVICES'] = [...new Set([...asked, ...required])].join(',')
}

function find(browser: string): { manifest?: string; can: NonNullable<Found> } | null {
  const isThorough = process.env['THOROUGH'] === '1'
  if (process.platform !== 'linux' || process.env['VK_ICD_FILENAMES']) {
    const can = tryDriver()
    return can && { can }
  }
  return (isThorough ? mesa() : null) ?? first(swiftShader(browser)) ?? mesa()
}

function mesa() {
  let found = first(lavapipe())
  for (const install of aptIsOurs() ? [aptInstall, aptInstallFromBackports] : []) {
    if (found) break
    console.log('No Vulkan driver that Dawn accepts: installing Mesa’s.')
    install('mesa-vulkan-drivers', 'libvulkan1')
    found = first(lavapipe())
  }
  return found
}

function first(manifests: string[]) {
  for (const manifest of manifests) {
    const can = tryDriver(manifest)
    if (can) return { manifest, can }
  }
  return null
}
