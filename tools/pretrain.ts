/**
 * `npm run pretrain [name …]`: trains in Node, on all cores, the networks that the book ships, and writes them with their
 * cards to public/models. Seeded; an interrupted call is taken up again by the next one. All of it takes over an hour.
 */
import { availableParallelism } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { readMnist } from '../tests/support/nodeMnist'
import { readProgress } from './pretrain/progress'
import { publish, publishEnsemble, publishMember, shippedMember, type Member } from './pretrain/publish'
import { MEMBERS, SINGLE_NETWORKS, type Recipe } from './pretrain/recipes'
import { trainSideBySide } from './pretrain/sideBySide'
import { trainRecipe } from './pretrain/trainRecipe'

const ENSEMBLE = 'ensemble'
/** Where progress is kept. */
const FOLDER = '.tmp/pretrain'
const names = [...SINGLE_NETWORKS.map(({ name }) => name), ENSEMBLE]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${names.join(', ')}`)
  process.exit(1)
}

const log = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => interruption.abort(new Error('interrupted; call it again to go on')))

await startNodeWasm()
const threads = availableParallelism()
const data = { train: await readMnist('train', 60_000), test: await readMnist('test', 10_000) }
const surroundings = { test: data.test, threads, models: 'public/models' }
const trained = (recipe: Recipe) =>
  trainRecipe(recipe, { data, folder: FOLDER, threads, log, signal: interruption.signal })

for (const name of wanted.length > 0 ? wanted : names) {
  const recipe = SINGLE_NETWORKS.find((network) => network.name === name)
  const card = recipe
    ? await publish(await trained(recipe), surroundings)
    : await publishEnsemble(await ensembleMembers(), surroundings)
  log(`${name}: shipped, ${(100 * card.testAccuracy).toFixed(2)} %, ${card.wrongTestDigits.length} wrong`)
}

/** Trains only those that are not shipped yet. */
async function ensembleMembers() {
  const shipped: (Member | undefined)[] = []
  for (const recipe of MEMBERS) shipped.push(await shippedMember(recipe, surroundings))
  await trainSideBySide(
    MEMBERS.filter((_, i) => !shipped[i]),
    threads,
  )
  const members = []
  for (const [i, recipe] of MEMBERS.entries())
    members.push(shipped[i] ?? (await publishMember(await readProgress(FOLDER, recipe), surroundings)))
  return members
}
