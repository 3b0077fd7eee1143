/**
 * Cuts Pretendard (SIL Open Font License 1.1) down to the characters that the book uses, in two files: Latin and signs, which
 * every page needs, and Hangul. The whole font has 2 MB; its published pieces are so many that reading them holds up the page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const OUTPUT = 'src/book/styles/fonts'
/** Where the text stands that readers see. */
const SOURCES = ['content', 'src', 'tools']
const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7a3\uff00-\uffef]/
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } }

function charactersOfTheBook(): string[] {
  const characters = new Set<string>()
  for (let code = 0x20; code < 0x7f; code++) characters.add(String.fromCodePoint(code))
  for (const folder of SOURCES)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(mdx|tsx?|css|json)$/.test(name))
        for (const character of readFileSync(join(folder, name), 'utf8')) characters.add(character)
  return [...characters].filter((character) => character >= ' ').sort()
}

/** Writes the two font files, unless those that are there hold the same characters already. */
export async function subsetFonts(): Promise<void> {
  const all = charactersOfTheBook()
  const font = createRequire(import.meta.url).resolve(
    'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
  )
  await mkdir(OUTPUT, { recursive: true })
  for (const [name, belongs] of [
    ['latin', (character: string) => !HANGUL.test(character)],
    ['hangul', (character: string) => HANGUL.test(character)],
  ] as const) {
    const characters = all.filter(belongs).join('')
    const list = join(OUTPUT, `${name}.txt`)
    if ((await readFile(list, 'utf8').catch(() => '')) === characters) continue
    const subset = await subsetFont(await readFile(font), characters, {
      targetFormat: 'woff2',
      variationAxes: WEIGHTS,
    })
    await writeFile(join(OUTPUT, `${name}.woff2`), subset)
    await writeFile(list, characters)
    console.log(`${name}.woff2: ${subset.length} bytes for ${[...characters].length} characters`)
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await subsetFonts()
