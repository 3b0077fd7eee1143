/**
 * `npm test`: makes sure of a browser, of Korean fonts and of a Vulkan driver, then runs exactly what `npm run check` runs. On a clean checkout nothing else is
 * needed; where a browser cannot be installed from here, it says what to install.
 */
import { ensureBrowser, ensureKoreanFont, missingBrowserAdvice } from './browser'
import { pickGates } from './gates/gates'
import { runGates } from './gates/run'
import { ensureVulkan } from './vulkan'

const browser = ensureBrowser()
if (!browser) {
  console.error(missingBrowserAdvice())
  console.log('0 passed, 1 failed')
  process.exit(1)
}
ensureKoreanFont()
ensureVulkan(browser)
console.log(`Browser for the tests: ${browser}`)
process.env['CHROMIUM'] = browser
process.exitCode = await runGates(pickGates(process.argv.slice(2)))
