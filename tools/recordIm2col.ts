/**
 * `npm run build && npx tsx tools/recordIm2col.ts`: races all layers in section 8.3.2's lab, in a browser and as a reader would, and keeps
 * what it measured for the lab to show before the first click. One image is raced in plain JavaScript too. Takes about five minutes.
 */
import { chromium, type Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { BATCHES, layerOf, LAYERS, type Race } from '../src/widgets/im2col/model'
import { chromiumArgs, chromiumPath } from './chromium'
import { serve } from './serve'

const OUT = process.env.OUT ?? 'src/widgets/im2col/recorded.json'
/** Of each time the shortest is kept: the one that other work on the machine disturbed least. */
const PASSES = Number(process.argv[2] ?? 3)
const TIMES = ['loopsMs', 'buildMs', 'productMs', 'kernelMs'] as const

/** What the lab saves. */
interface Saved {
  savedAt: string
  browser: string
  cores: number
  races: Race[]
}

async function raceAll(page: Page, origin: string, batch: number): Promise<Saved> {
  await page.goto(`${origin}/en/8.3.2/?images=${batch}`)
  const lab = page.getByRole('region', { name: 'Unfolding a convolution', exact: true })
  await lab.scrollIntoViewIfNeeded()
  await page.locator('html[data-live]').waitFor()
  const press = async (name: string) => {
    await lab.getByRole('button', { name }).click()
    await lab.getByRole('button', { name: 'Stop' }).waitFor()
    await lab.getByRole('button', { name: 'Race this layer' }).waitFor({ timeout: 300_000 })
  }
  await press('Race all layers')
  if (batch === 1)
    for (const layer of LAYERS.map(layerOf)) {
      await lab.getByRole('radio', { name: `${layer.network} ${layer.name}` }).check()
      await press('This layer on JavaScript too')
    }
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'Save as JSON' }).click()
  return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
}

const server = await serve({ port: 0, dir: process.argv[3] ?? 'dist', base: '/' })
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs })
const page = await browser.newPage()
const races: Race[] = []
let saved: Saved | null = null
for (const batch of BATCHES) {
  const passes: Race[][] = []
  for (let pass = 0; pass < PASSES; pass++) {
    saved = await raceAll(page, origin, batch)
    passes.push(saved.races)
  }
  for (const first of passes[0]!) {
    const same = passes.map((pass) =>
      pass.find(({ layer, backend }) => layer === first.layer && backend === first.backend)!,
    )
    const least = TIMES.map((time) => [
      time,
      Number(Math.min(...same.map((race) => race[time])).toPrecision(4)),
    ])
    const race = { ...first, ...(Object.fromEntries(least) as Pick<Race, (typeof TIMES)[number]>) }
    process.stdout.write(`${JSON.stringify(race)}\n`)
    races.push(race)
  }
}
const { savedAt, browser: words, cores } = saved!
await writeFile(OUT, `${JSON.stringify({ savedAt, browser: words, cores, races })}\n`)
await browser.close()
server.close()
