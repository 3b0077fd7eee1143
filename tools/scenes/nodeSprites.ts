/** What scenes of a split are drawn from, read from disk: all of MNIST, unlike in a page. */
import { spritesOf } from '../../src/engine/scenes/sprites'
import type { Split } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { readGarments } from '../../tests/support/nodeGarments'
import { readMnist } from '../../tests/support/nodeMnist'

/** Sprites of a split. */
export async function nodeSprites(split: Split): Promise<Sprites> {
  const digits = split === 'test' ? await readMnist('test', 10_000) : await readMnist('train', 60_000)
  return spritesOf(split, digits, await readGarments(split))
}
