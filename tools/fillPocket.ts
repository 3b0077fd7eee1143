/** `npx tsx tools/fillPocket.ts`: puts some test digits and garments where the pages have them at once, for the scenes of section 8.4. */
import { writeFile } from 'node:fs/promises'
import { SPRITE_PIXELS, spriteAt } from '../src/math/scenes/scene'
import { readGarments } from '../tests/support/nodeGarments'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'src/math/scenes/pocket.json'
const OF_EACH_CLASS = 3
const GARMENTS = 6

const test = await readMnist('test', 10_000)
const indices = Array.from({ length: 10 }, (_, label) =>
  [...test.labels.keys()].filter((i) => test.labels[i] === label).slice(0, OF_EACH_CLASS),
).flat()
const garments = await readGarments('test')
const base64 = (parts: Uint8Array[]) => Buffer.concat(parts).toString('base64')
const pocket = {
  /** Numbers of the test images, from 0. */
  indices,
  labels: indices.map((i) => test.labels[i]),
  digits: base64(indices.map((i) => spriteAt(test.pixels, i))),
  garments: base64([garments.subarray(0, GARMENTS * SPRITE_PIXELS)]),
}
await writeFile(OUT, `${JSON.stringify(pocket)}\n`)
