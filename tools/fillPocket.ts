/** `npx tsx tools/fillPocket.ts`: puts some digits and garments where the pages have them at once, for the scenes of section 8.4. */
import { writeFile } from 'node:fs/promises'
import { SPRITE_PIXELS, spriteAt } from '../src/math/scenes/scene'
import type { Split } from '../src/math/scenes/generate'
import { VALIDATION_FROM } from '../src/engine/scenes/sprites'
import { readGarments } from '../tests/support/nodeGarments'
import { readMnist } from '../tests/support/nodeMnist'

/** What every page with scenes has: test digits. */
const POCKET = 'src/math/scenes/pocket.json'
/** As many training digits, and as many that are kept for validation, for the lab that shows what belongs where. */
const OTHERS = 'src/math/scenes/otherPockets.json'
const OF_EACH_CLASS = 3
const GARMENTS = 6

const base64 = (parts: Uint8Array[]) => Buffer.concat(parts).toString('base64')

/** The first digits of each class from image number `from` on. */
async function pocketOf(split: Split, from: number) {
  const { labels, pixels } = await readMnist(
    split === 'test' ? 'test' : 'train',
    split === 'test' ? 10_000 : 60_000,
  )
  const indices = Array.from({ length: 10 }, (_, label) =>
    [...labels.keys()].filter((i) => i >= from && labels[i] === label).slice(0, OF_EACH_CLASS),
  ).flat()
  const garments = await readGarments(split)
  return {
    /** Numbers of the images, from 0. */
    indices,
    labels: indices.map((i) => labels[i]),
    digits: base64(indices.map((i) => spriteAt(pixels, i))),
    garments: base64([garments.subarray(0, GARMENTS * SPRITE_PIXELS)]),
  }
}

await writeFile(POCKET, `${JSON.stringify(await pocketOf('test', 0))}\n`)
const others = {
  train: await pocketOf('train', 0),
  validation: await pocketOf('validation', VALIDATION_FROM),
}
await writeFile(OTHERS, `${JSON.stringify(others)}\n`)
