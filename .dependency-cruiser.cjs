/**
 * Who may import whom. The layers are listed lowest first, each with the layers it may use besides itself;
 * ARCHITECTURE.md shows the same table, this file enforces it.
 */
const protocol = [
  'engine/protocol.ts',
  'engine/protocolBackends.ts',
  'engine/protocolOperations.ts',
  'engine/protocolPrecision.ts',
  'engine/protocolStudies.ts',
  'engine/studyTasks',
]
const layers = {
  lib: [],
  math: ['lib'],
  engine: ['lib', 'math'],
  figures: ['lib', 'math'],
  training: ['lib', 'math', ...protocol],
  offline: [],
  widgets: ['lib', 'math', 'figures', 'training', ...protocol], // a reader's plan is written in the protocol's words
  book: ['lib', 'math', 'figures', 'training', 'widgets'],
  gallery: ['lib', 'math', 'figures', 'training', 'widgets', 'book'],
  app: ['lib', 'math', 'figures', 'training', 'widgets', 'book', 'gallery', 'offline/messages.ts'],
}

const TESTS = '\\.test\\.tsx?$|/testing/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const layerRules = Object.entries(layers).map(([layer, allowed]) =>
  rule(
    `layer-${layer}`,
    `src/${layer} may import ${allowed.join(', ') || 'nothing but itself'}. Move what is shared down, or pass it in from above.`,
    { path: `^src/${layer}/`, pathNot: TESTS },
    { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name.replace('.', '\\.')}($|/)`) },
  ),
)

module.exports = {
  forbidden: [
    ...layerRules,
    rule(
      'no-circular',
      'A cycle means that two files are one idea, or that a type belongs lower.',
      {},
      { circular: true },
    ),
    rule(
      'no-unresolvable',
      'The import leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: ['^virtual:', '\\?', '/wasm/build/'] },
    ),
    rule(
      'no-widget-to-widget',
      'A widget knows no other widget. Shared parts move down to figures or math.',
      { path: '^src/widgets/([^/]+)/' },
      { path: '^src/widgets/[^/]+/', pathNot: '^src/widgets/$1/' },
    ),
    rule(
      'no-widget-to-registry',
      'The registry globs the widgets, an edge this tool cannot see: importing it back would be a hidden cycle.',
      { path: '^src/widgets/[^/]+/' },
      { path: '^src/widgets/registry' },
    ),
    rule(
      'models-are-pure',
      'A model is plain TypeScript: it may import math, lib, the protocol and its own neighbours, but no React, figures or packages.',
      { path: '^src/widgets/[^/]+/model[^/]*\\.ts$', pathNot: TESTS },
      {
        pathNot: [
          '^src/(math|lib)/',
          '^src/engine/protocol(Backends|Operations|Precision|Studies)?\\.ts$',
          '^src/engine/studyTasks/',
          '^src/widgets/[^/]+/model[^/]*\\.ts$',
          '^src/widgets/[^/]+/recorded[^/]*\\.json$',
        ],
      },
    ),
    rule(
      'protocol-is-pure',
      'Both threads read the protocol: types and constants only, no imports but of each other.',
      { path: '^src/engine/protocol(Backends|Operations|Precision)?\\.ts$' },
      { path: '.', pathNot: '^src/engine/protocol(Backends|Operations|Precision)\\.ts$' },
    ),
    rule(
      'study-tasks-are-pure',
      'What a study is asked is read by both threads: types and constants, in the words of the protocol and of math.',
      { path: '^src/engine/(studyTasks/|protocolStudies\\.ts$)' },
      {
        path: '.',
        pathNot: '^src/(math/|engine/protocol(Backends|Operations|Precision)?\\.ts$|engine/studyTasks/)',
      },
    ),
    rule(
      'no-react-below-the-page',
      'React never enters the engine, nor the numbers it works with.',
      { path: '^src/(lib|math|engine)/' },
      { path: 'node_modules/(@types/)?react' },
    ),
    rule(
      'tfjs-only-in-engine',
      'Tensors never leave the worker: send plain arrays through src/training instead.',
      { path: '^(src|content)/', pathNot: ['^src/engine/', TESTS] },
      { path: '@tensorflow/' },
    ),
    rule(
      'recharts-only-in-widgets',
      'The chart library is 100 kB: figures, book and app must not bring it into the first load. Chart inside a widget.',
      { path: '^(src|content)/', pathNot: '^src/widgets/' },
      { path: 'node_modules/recharts' },
    ),
    rule(
      'content-imports-no-code',
      'Prose knows only names: content may not import from src, tools or tests.',
      { path: '^content/' },
      { path: '^(src|tools|tests|bench)/' },
    ),
    rule(
      'content-is-read-by-book-and-app',
      'Only the book and the app read the prose. A widget takes what it needs as props or keeps a recorded JSON of its own.',
      { path: '^src/(lib|math|engine|figures|training|widgets|gallery)/', pathNot: TESTS },
      { path: '^content/', pathNot: '/recorded[^/]*\\.json$' },
    ),
    rule(
      'tools-and-bench-drive-the-engine',
      'Tools and benchmarks use the engine and the numbers, never the page. What must render it loads src/app/server, built by vite.',
      { path: '^(bench|tools)/', pathNot: `${TESTS}|^tools/((scenes|photographs)/)?record\\w+\\.ts$` },
      { path: '^src/', pathNot: '^src/(lib|math|engine)/|^src/app/server\\.tsx$' },
    ),
    rule(
      'recorders-measure-as-their-lab-does',
      'What a lab shows before the first click is made with its own model and its own order of steps, and with nothing that draws.',
      { path: '^tools/((scenes|photographs)/)?record\\w+\\.ts$' },
      {
        path: '^src/',
        pathNot:
          '^src/(lib|math|engine)/|^src/training/comparison\\.ts$|^src/widgets/[^/]+/(model\\w*|learning|measuring)\\.ts$',
      },
    ),
    rule(
      'nothing-ships-from-outside',
      'src is what ships: it may not import tools, tests or bench.',
      { path: '^(src|content)/', pathNot: TESTS },
      { path: '^(tools|tests|bench)/' },
    ),
    rule(
      'tests-are-not-imported',
      'A test exports nothing. Move shared parts to a testing/ folder or to tests/support.',
      {},
      { path: '\\.test\\.tsx?$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/assembly/', '\\.as\\.ts$', '^tools/templates/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true, // so that `import type` counts
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      mainFields: ['module', 'main'],
    },
  },
}
