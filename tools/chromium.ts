import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

/** The Chromium on this machine: `CHROMIUM` if set, else where systems put it, else (undefined) Playwright's own. */
export const chromiumPath: string | undefined = process.env.CHROMIUM ?? usual.find((path) => existsSync(path))

/** What Chromium needs to run in a container, as root and with little shared memory. */
export const chromiumArgs = ['--no-sandbox', '--disable-dev-shm-usage']

/** Without these a headless Chromium offers no WebGPU adapter at all; with them it is SwiftShader, in software. */
export const softwareWebgpuArgs = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
]
