/** Plants one violation per layer rule in a made-up tree and expects `.dependency-cruiser.cjs` to name it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser'
import { afterAll, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as IConfiguration
mkdirSync(join(root, '.tmp'), { recursive: true })
const folder = mkdtempSync(join(root, '.tmp', 'layers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files with the import each makes; the ones that are imported exist too. */
const tree: Record<string, string> = {
  'src/lib/events.ts': '../math/rng',
  'src/math/rng.ts': '../engine/protocol',
  'src/engine/protocol.ts': '',
  'src/engine/trainer.ts': 'react',
  'src/engine/worker.ts': './trainer',
  'src/training/client.ts': '../engine/worker',
  'src/training/store.ts': '../engine/protocol',
  'src/figures/Curve.tsx': '@tensorflow/tfjs-core',
  'src/figures/Lines.tsx': 'recharts',
  'src/widgets/registry.ts': '',
  'src/widgets/one/model.ts': '../../figures/Curve',
  'src/widgets/one/View.tsx': '../two/View',
  'src/widgets/one/index.ts': '../registry',
  'src/widgets/two/View.tsx': '../../../content/book',
  'src/widgets/two/chart.tsx': 'recharts',
  'src/book/Chapter.tsx': '../../content/book',
  'src/book/a.ts': './b',
  'src/book/b.ts': './a',
  'content/book.ts': '',
  'content/facts.ts': '../src/book/Chapter',
  'tools/build.ts': '../src/book/Chapter',
  'bench/run.ts': '../src/engine/trainer',
  'src/app/App.tsx': '../../tools/build',
  'src/lib/lost.ts': './nowhere',
}

const expected = [
  'bench/run.ts → none',
  'content/facts.ts → content-imports-no-code',
  'src/app/App.tsx → nothing-ships-from-outside',
  'src/book/Chapter.tsx → none',
  'src/book/a.ts → no-circular',
  'src/book/b.ts → no-circular',
  'src/engine/trainer.ts → no-react-below-the-page',
  'src/engine/worker.ts → none',
  'src/figures/Curve.tsx → tfjs-only-in-engine',
  'src/figures/Lines.tsx → recharts-only-in-widgets',
  'src/lib/events.ts → layer-lib',
  'src/lib/lost.ts → no-unresolvable',
  'src/math/rng.ts → layer-math',
  'src/training/client.ts → layer-training',
  'src/training/store.ts → none',
  'src/widgets/one/View.tsx → no-widget-to-widget',
  'src/widgets/one/index.ts → no-widget-to-registry',
  'src/widgets/one/model.ts → models-are-pure',
  'src/widgets/two/View.tsx → content-is-read-by-book-and-app',
  'src/widgets/two/chart.tsx → none',
  'tools/build.ts → tools-and-bench-drive-the-engine',
]

it('names every planted violation and no innocent import', async () => {
  for (const [file, target] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), target ? `import '${target}'\n` : 'export const here = true\n')
  }
  const { output } = await cruise(['src', 'content', 'tools', 'bench'], {
    ...config.options,
    tsConfig: {},
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  })
  const { modules } = output as ICruiseResult
  const found = modules
    .filter(({ source }) => tree[source])
    .map(({ source, dependencies }) => {
      const rules = dependencies.flatMap((dependency) => dependency.rules ?? []).map(({ name }) => name)
      return `${source} → ${[...new Set(rules)].join(', ') || 'none'}`
    })
  expect(found.sort()).toEqual(expected)
})
