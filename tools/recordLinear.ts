/**
 * `npx tsx tools/recordLinear.ts`: trains the simplest network there is, ten units on the pixels and nothing else, on all of MNIST from five
 * seeds, for the ranking of figure 8-3. Needs `npm run build:wasm`; takes two minutes.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { NO_AUGMENTATION } from '../src/engine/protocol'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { ComparisonWork } from '../src/engine/studyTasks/comparison'
import { affine } from '../src/math/architectures/layers'
import { rateAt } from '../src/math/schedule'
import { readMnist } from '../tests/support/nodeMnist'

const OUT = 'content/facts/ownLinear.json'
const [STEPS, BATCH, SEEDS] = [6000, 100, [1, 2, 3, 4, 5]]

await startNodeWasm()
const [train, test] = [await readMnist('train', 60_000), await readMnist('test', 10_000)]
const study = new ComparisonStudy({
  trainingSet: () => Promise.resolve(train),
  testSet: () => Promise.resolve(test),
  now: () => performance.now(),
})
const ask = (work: ComparisonWork) => study.advance({ comparison: 'linear', contestant: 0, work })

const errors: number[] = []
for (const seed of SEEDS) {
  await ask({
    kind: 'begin',
    contestant: {
      name: 'linear',
      network: { name: 'one affine layer', input: [1, 28, 28], parts: [affine('affine', 10)] },
      data: { pool: 60_000 },
      augmentation: NO_AUGMENTATION,
      optimizer: 'adam',
      rates: Array.from({ length: STEPS / 100 }, (_, i) => ({
        from: 100 * i,
        rate: rateAt({ kind: 'cosine', from: 0.002, to: 1e-5, warmUpSteps: 0 }, 100 * i, STEPS),
      })),
      initialisation: 'xavier',
      batchSize: BATCH,
      seed,
    },
  })
  await ask({ kind: 'train', steps: STEPS })
  const tested = await ask({ kind: 'test', from: 0, count: 10_000 })
  errors.push(tested.kind === 'tested' ? 10_000 - tested.right.reduce((sum, n) => sum + n) : NaN)
  process.stdout.write(`seed ${seed}: ${errors.at(-1)} errors\n`)
}
const date = new Date().toISOString().slice(0, 10)
const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`
await writeFile(OUT, `${JSON.stringify({ date, machine, errors }, null, 2)}\n`)
