import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { book } from '../content/book'

/** The paper of the book in each theme, as src/book/styles/tokens.css has it; manifests and meta tags cannot read style sheets. */
const PAPER = { light: '#fbfaf7', dark: '#131417' }

const languages = ['ko', 'en'] as const

/** Made by tools/drawIcons.ts. */
const ICONS = [
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** Writes a web app manifest for each language. All addresses in them are relative, so that the book may stand in any folder. */
export async function writeWebManifests(dist: string): Promise<void> {
  for (const language of languages) {
    const manifest = {
      name: book.title[language],
      short_name: book.title[language],
      description: book.what[language],
      lang: language,
      dir: 'ltr',
      start_url: `./${language}/`,
      scope: './',
      display: 'standalone',
      theme_color: PAPER.light,
      background_color: PAPER.light,
      categories: ['books', 'education'],
      icons: ICONS,
    }
    await writeFile(join(dist, `${language}.webmanifest`), `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

/** What a page's head says of the app: its manifest, its colour around the page, its icon for devices that read no manifest. */
export const appTags = (base: string, language: string): string[] => [
  `<link rel="manifest" href="${base}${language}.webmanifest" />`,
  `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png" />`,
  ...(['light', 'dark'] as const).map(
    (theme) =>
      `<meta id="paper-${theme}" name="theme-color" content="${PAPER[theme]}" media="(prefers-color-scheme: ${theme})" />`,
  ),
]
