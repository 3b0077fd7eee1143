/**
 * `npm run new widget|section|kernel NAME`: a skeleton that compiles, passes its own test and follows the conventions, so that the first
 * edit can be about the idea. CONTRIBUTING.md says what to do with each.
 */
import { fileURLToPath } from 'node:url'
import { generate, UsageError } from './new/generate'

const [kind, name, ...rest] = process.argv.slice(2)
try {
  if (rest.length > 0) throw new UsageError(`One name at a time: ${rest.join(' ')} is too much.`)
  const { written, edited, next } = generate(fileURLToPath(new URL('..', import.meta.url)), kind, name)
  for (const file of written) console.log(`  new      ${file}`)
  for (const file of edited) console.log(`  changed  ${file}`)
  console.log(`\nNext:\n${next.map((step) => `  - ${step}`).join('\n')}`)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
