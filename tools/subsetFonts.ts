/**
 * Cuts Pretendard (SIL Open Font License 1.1) down to the characters that the book uses, in three files: Latin and signs, which
 * every page needs, the Hangul that sections begin with, and the rest of it, which a browser fetches once a page shows some of it.
 * The whole font has 2 MB; its published pieces are so many that reading them holds up the page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const OUTPUT = 'src/book/styles/fonts'
/** Where the text stands that readers see. */
const SOURCES = ['content', 'src', 'tools']
/** So many characters of a Korean section, its front matter included, are on a phone's first screen. */
const OPENING = 450
const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7a3\uff00-\uffef]/
/** What browsers apply unasked, and the figures of equal width that tables ask for; alternates beyond weigh as much as the letters. */
const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'lnum', 'tnum']
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

/** What stands on a phone's first screen: titles and descriptions, the words of the frame, and how each Korean section begins. */
function openingCharacters(): Set<string> {
  const sections = readdirSync('content/sections').map((folder) =>
    readFileSync(join('content/sections', folder, 'ko.mdx'), 'utf8').slice(0, OPENING),
  )
  const frame = ['content/book.ts', 'src/book/strings.ts', 'src/widgets/live-network/strings.ts']
  return new Set([...sections, ...frame.map((file) => readFileSync(file, 'utf8'))].join(''))
}

/** Writes the font files, unless those that are there hold the same characters already. */
export async function subsetFonts(): Promise<void> {
  const all = charactersOfTheBook()
  const opening = openingCharacters()
  const font = createRequire(import.meta.url).resolve(
    'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
  )
  await mkdir(OUTPUT, { recursive: true })
  for (const [name, belongs] of [
    ['latin', (character: string) => !HANGUL.test(character)],
    ['hangul', (character: string) => HANGUL.test(character) && opening.has(character)],
    ['hangul-rest', (character: string) => HANGUL.test(character) && !opening.has(character)],
  ] as const) {
    const characters = all.filter(belongs).join('')
    const list = join(OUTPUT, `${name}.txt`)
    if ((await readFile(list, 'utf8').catch(() => '')) === characters) continue
    const options = { targetFormat: 'woff2', variationAxes: WEIGHTS, keepFeatures: FEATURES } as const
    const subset = await subsetFont(await readFile(font), characters, options)
    await writeFile(join(OUTPUT, `${name}.woff2`), subset)
    await writeFile(list, characters)
    console.log(`${name}.woff2: ${subset.length} bytes for ${[...characters].length} characters`)
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await subsetFonts()
