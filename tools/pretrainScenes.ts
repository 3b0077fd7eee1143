/**
 * `npm run pretrain:scenes NAME …`: trains in Node the networks of section 8.4 that the book ships, and writes them with their cards to
 * public/models. Seeded, with the kernels that fuse multiplication and addition; an interrupted call is taken up again by the next one.
 */
import '../src/engine/kernels/wasm/testing/nodeGradients'
import { readKernels, startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'

/** Each is a file of tools/scenes. */
const NETWORKS: Record<string, () => Promise<{ pretrain(): Promise<void> }>> = {
  captioner: () => import('./scenes/captioner'),
  detector: () => import('./scenes/detector'),
  eyes: () => import('./scenes/eyes'),
  fcn: () => import('./scenes/fcn'),
  rcnn: () => import('./scenes/rcnn'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in NETWORKS))
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`Name one or more of: ${Object.keys(NETWORKS).join(', ')}.`)
  process.exit(1)
}
await startNodeWasm(readKernels('kernels.relaxed.wasm'))
for (const name of wanted) await (await NETWORKS[name]!()).pretrain()
