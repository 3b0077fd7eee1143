/**
 * Finds a Chromium for the browser tests, or gets one: by apt on Debian and Ubuntu as root, by Playwright's own download elsewhere.
 *
 * Whatever is found is started once (`--version`), because a file that exists may still be a stub: Ubuntu's `chromium-browser` only
 * tells people to install a snap.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { chromium } from '@playwright/test'
import { aptInstall, aptIsOurs, isDebianLike, run, which } from './packages'

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
  ['/Applications', `${homedir()}/Applications`].map(
    (folder) => `${folder}/${app}.app/Contents/MacOS/${app}`,
  ),
)

/** The path of a Chromium that starts, or undefined. The variable CHROMIUM goes before everything else. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROMIUM is set to ${named}, but that does not start. Correct it or unset it.`)
  }
  return [...ON_PATH.map(which), ...MAC_APPS, playwrightsOwn()].find(
    (path) => path !== undefined && existsSync(path) && starts(path),
  )
}

/** Like `findBrowser`, but installs one where it may. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser()
  if (found) return found
  if (aptIsOurs()) {
    console.log('No Chromium found: installing the one of the system’s packages.')
    aptInstall('chromium', 'fonts-noto-cjk', 'fontconfig')
    const installed = findBrowser()
    if (installed) return installed
  }
  console.log('No Chromium found: asking Playwright for one.')
  run('npx', ['playwright', 'install', ...(aptIsOurs() ? ['--with-deps'] : []), 'chromium'])
  return findBrowser()
}

/**
 * Makes sure that Linux can draw Hangul; elsewhere the system can. Without a font the tests still pass, but screenshots show
 * boxes, so a font that cannot be installed is only worth a warning.
 */
export function ensureKoreanFont(): void {
  if (process.platform !== 'linux' || hasKoreanFont()) return
  if (aptIsOurs()) aptInstall('fonts-noto-cjk', 'fontconfig')
  if (hasKoreanFont()) return
  console.warn(
    'No Korean font found: screenshots will show boxes instead of Hangul. Install one: ' +
      'sudo apt-get install fonts-noto-cjk fontconfig (Debian, Ubuntu), sudo dnf install google-noto-sans-cjk-fonts (Fedora), ' +
      'sudo pacman -S noto-fonts-cjk (Arch).',
  )
}

/** What to install by hand, in words for this platform. */
export function missingBrowserAdvice(): string {
  const steps: Partial<Record<NodeJS.Platform, string>> = {
    linux: isDebianLike()
      ? 'sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk fontconfig'
      : 'your distribution’s packages chromium, fontconfig and a Korean font such as Noto Sans CJK',
    darwin: 'Google Chrome into /Applications, or: npx playwright install chromium',
    win32: 'Chromium by npx playwright install chromium',
  }
  return [
    'The browser tests need a Chromium, and none was found.',
    `Install ${steps[process.platform] ?? 'Chromium by npx playwright install chromium'}`,
    'If you have one already, name it: CHROMIUM=/path/to/chromium npm test',
  ].join('\n')
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined // a platform for which Playwright has none
  }
}

function hasKoreanFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}
