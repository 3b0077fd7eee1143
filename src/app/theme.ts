import { stored } from '../book/stored'

/** The colour schemes a reader can choose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const

/** A colour scheme. */
export type Theme = (typeof themes)[number]

const chosen = stored<Theme>(
  'theme',
  'system',
  (text) => themes.find((theme) => theme === text) ?? 'system',
  (theme) => theme,
)

/** The reader's choice of colour scheme. */
export const useTheme = chosen.useValue

/** Shows and remembers a colour scheme. */
export function setTheme(theme: Theme): void {
  chosen.write(theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Colours what the browser or the device draws around the page; the tags are in the page's head (tools/webManifest.ts). */
export function colourFrame(theme: Theme): void {
  for (const own of ['light', 'dark'] as const) {
    const chosen = theme === own ? 'all' : 'not all'
    const media = theme === 'system' ? `(prefers-color-scheme: ${own})` : chosen
    document.getElementById(`paper-${own}`)?.setAttribute('media', media)
  }
}
