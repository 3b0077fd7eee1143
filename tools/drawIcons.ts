import { chromium } from '@playwright/test'
import { mkdir, readFile } from 'node:fs/promises'
import { chromiumArgs, chromiumPath } from './chromium'

/**
 * `npx tsx tools/drawIcons.ts`: the app's icons from the book's mark, `public/favicon.svg`, on paper. The results are committed; draw
 * them again when the mark changes. A maskable icon keeps the mark inside the circle that every device leaves standing (80 %).
 */
const icons = [
  { file: 'icon-192.png', sizePx: 192, mark: 0.72, radius: 0.18 },
  { file: 'icon-512.png', sizePx: 512, mark: 0.72, radius: 0.18 },
  { file: 'maskable-512.png', sizePx: 512, mark: 0.54, radius: 0 },
  { file: 'apple-touch-icon.png', sizePx: 180, mark: 0.68, radius: 0 },
]
const folder = 'public/icons'
const svg = await readFile('public/favicon.svg', 'utf8')

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs })
for (const { file, sizePx, mark, radius } of icons) {
  const page = await browser.newPage({
    viewport: { width: sizePx, height: sizePx },
    colorScheme: 'light',
  })
  await page.setContent(`<style>
    body { margin: 0 }
    div { height: 100vh; display: grid; place-items: center; background: #fbfaf7; border-radius: ${radius * sizePx}px }
    svg { width: ${mark * 100}% }
  </style><div>${svg}</div>`)
  await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
  await page.close()
}
await browser.close()
