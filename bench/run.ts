/**
 * `npm run bench -- --suite NAME --json FILE`: this book's engine, and in the suite `train` its peers, in headless Chromium,
 * in one run on one machine, so that the ratios mean something. See bench/README.md.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { servePage } from '../tools/buildPage'
import { chromiumArgs, chromiumPath, softwareWebgpuArgs } from '../tools/chromium'
import { infer } from './suites/infer'
import { kernels } from './suites/kernels'
import { scaling } from './suites/scaling'
import { steps } from './suites/steps'
import { machine, type Suite } from './suites/suite'
import { timeToAccuracy } from './suites/timeToAccuracy'
import { train } from './suites/train'
import { trainOnGpu } from './suites/trainOnGpu'

const SUITES = new Map<string, Suite>([
  ['train', train],
  ['train-webgpu', trainOnGpu],
  ['infer', infer],
  ['kernels', kernels],
  ['scaling', scaling],
  ['time-to-accuracy', timeToAccuracy],
  ['steps', steps],
])

const { values } = parseArgs({
  options: {
    suite: { type: 'string', default: 'train' },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
    batch: { type: 'string', default: '100' },
    gpu: { type: 'boolean', default: false },
  },
})
const suite = SUITES.get(values.suite)
if (!suite) {
  console.error(`There is no suite “${values.suite}”. Suites: ${[...SUITES.keys()].join(', ')}.`)
  process.exit(2)
}

/** For `train-webgpu` SwiftShader, or with `--gpu` the adapter that the machine has. */
const webgpuArgs =
  suite !== trainOnGpu
    ? []
    : values.gpu
      ? ['--enable-unsafe-webgpu', '--enable-features=Vulkan']
      : softwareWebgpuArgs

const { url, server } = await servePage('bench/page', '.tmp/bench-page')
const browser = await chromium.launch({
  ...(chromiumPath ? { executablePath: chromiumPath } : {}),
  args: [...chromiumArgs, ...webgpuArgs],
})
try {
  const page = await browser.newPage()
  page.on('console', (message) => message.type() === 'info' && console.log(message.text()))
  await page.goto(url)
  const device = `${machine()}, Chromium ${browser.version()}`
  const results = await suite.run({
    browser,
    page,
    machine: machine(),
    device,
    only: values.only,
    batch: Number(values.batch),
  })
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await browser.close()
  server.close()
}
