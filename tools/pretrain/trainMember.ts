/** A process of its own that trains one member of the ensemble on one thread: `tsx trainMember.ts <name>`. */
import { startNodeWasm } from '../../src/engine/kernels/wasm/testing/nodeWasm'
import { readMnist } from '../../tests/support/nodeMnist'
import { MEMBERS } from './recipes'
import { trainRecipe } from './trainRecipe'

const recipe = MEMBERS.find(({ name }) => name === process.argv[2])!
await startNodeWasm()
await trainRecipe(recipe, {
  data: { train: await readMnist('train', 60_000), test: await readMnist('test', 10_000) },
  folder: '.tmp/pretrain',
  threads: 1,
  log: (line) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`),
})
