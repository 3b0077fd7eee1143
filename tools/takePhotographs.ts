/**
 * `npx tsx tools/takePhotographs.ts FOLDER`: takes the photographs of section 8.4's labs out of scikit-image's test data (FOLDER is its
 * `skimage/data`; Debian's package python3-skimage has it) and writes them as JPEG into public/photographs/pictures. Rights: its README.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asJpeg, withPage } from './photographs/pictures'

const FILES = ['coffee.png', 'chelsea.png', 'camera.png', 'astronaut.png', 'rocket.jpg']
const OUTPUT = 'public/photographs/pictures'
const QUALITY = 0.85

const folder = process.argv[2]
if (!folder) {
  console.error(`Name the folder that holds ${FILES.join(', ')}.`)
  process.exit(1)
}
mkdirSync(OUTPUT, { recursive: true })
await withPage(async (page) => {
  for (const file of FILES) {
    const original = readFileSync(join(folder, file))
    const jpeg = await asJpeg(page, original, QUALITY)
    writeFileSync(`${OUTPUT}/${file.replace(/\.\w+$/, '.jpg')}`, jpeg)
    console.log(
      `${file}, sha256 ${createHash('sha256').update(original).digest('hex')}: ${jpeg.length} bytes`,
    )
  }
})
