/**
 * `npm run check`: every gate, in order, stopping at the first that fails. `npm run check -- lint types` runs only those.
 *
 * It expects a browser to be there; `npm test` is the same after making sure of one.
 */
import { findBrowser, missingBrowserAdvice } from './browser'
import { pickGates } from './gates/gates'
import { runGates } from './gates/run'

const gates = pickGates(process.argv.slice(2))
if (gates.some(({ name }) => name === 'browser tests')) {
  const browser = findBrowser()
  if (!browser) {
    console.error(missingBrowserAdvice())
    process.exit(1)
  }
  process.env['CHROMIUM'] = browser
}
process.exitCode = await runGates(gates)
