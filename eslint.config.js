// @ts-check
/**
 * Lint: zero warnings, and every house rule says what to do instead. What a type checker or a formatter can hold is left to them;
 * who may import whom is in `.dependency-cruiser.cjs`.
 */
import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration',
    message:
      'Export it by name: `export function …` or `export const …`, so that it is called the same everywhere.',
  },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: 'Export it by its own name, so that it is called the same everywhere.',
  },
]

const noCurrentDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take the time as an argument, so that the same input always gives the same output.',
}

const noRandom = {
  object: 'Math',
  property: 'random',
  message:
    'Use the seeded generator of src/math, passed in or made from the plan’s seed: a run must be repeatable.',
}
const noNow = {
  object: 'Date',
  property: 'now',
  message:
    'Take the time as an argument (the engine has a clock): the same input must always give the same output.',
}
const noStopwatch = {
  object: 'performance',
  property: 'now',
  message: 'Arithmetic has no clock. Measure in the engine or in the view and pass the milliseconds in.',
}

export default defineConfig(
  globalIgnores([
    'dist/',
    '.tmp/',
    'public/',
    'playwright-report/',
    'test-results/',
    'tests/visual/output/',
    'tools/templates/',
    'src/engine/kernels/wasm/build/',
    '**/assembly/**', // AssemblyScript: its own compiler checks it
    '**/*.as.ts',
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // With `noUncheckedIndexedAccess`, `a[i]!` inside a loop over `a` is how typed arrays are read.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'rules that need types',
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'React',
    files: ['src/**/*.tsx', 'src/**/use*.ts', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // Safari forgets that an unmarked list is a list; the role reminds it.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // What scrolls must take the focus, or the keyboard cannot scroll it; axe checks that nothing else does.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      // A prerendered page must first render what the server did; only an effect may then take over the URL's or the storage's state.
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    name: 'the book is quiet',
    files: ['src/**'],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    name: 'arithmetic is a function of its arguments',
    files: ['src/math/**', 'src/widgets/*/model*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', noRandom, noNow, noStopwatch],
      'no-restricted-syntax': ['error', ...noDefaultExport, noCurrentDate],
    },
  },
  {
    name: 'a run is a function of its plan',
    files: ['src/engine/**'],
    ignores: ['src/engine/worker.ts', 'src/engine/clock.ts', '**/*.test.ts', '**/testing/**', '**/*.d.ts'],
    rules: {
      'no-restricted-properties': ['error', noRandom, noNow],
      'no-restricted-syntax': ['error', ...noDefaultExport, noCurrentDate],
    },
  },
  {
    name: 'the boundary to tfjs, whose types are looser than ours',
    files: ['src/engine/**/tfjs*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    name: 'configuration files are read by their default export; declarations describe what others export',
    files: ['*.config.{js,ts}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'CommonJS configuration',
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['tools/**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
)
