/** The house's own lint rules catch what they are for, say the remedy, and leave the excepted files alone. */
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({
  cwd: new URL('../../', import.meta.url).pathname,
  // The files are made up, so no project knows them: without the rules that need types.
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
})

async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ message }) => message)
}

describe.each([
  ['src/math/draw.ts', 'export const x = Math.random()', /seeded generator/],
  ['src/engine/networks/he.ts', 'export const x = Math.random()', /seeded generator/],
  ['src/engine/trainer.ts', 'export const now = Date.now()', /clock/],
  ['src/math/time.ts', 'export const now = new Date()', /Take the time as an argument/],
  ['src/widgets/some/model.ts', 'export const ms = performance.now()', /Arithmetic has no clock/],
  ['src/figures/Curve.tsx', 'export default function Curve() { return null }', /Export it by name/],
  ['src/math/loose.ts', 'export const f = (x: any) => x as number', /Unexpected any/],
  ['src/lib/long.ts', '// line\n'.repeat(401), /too many lines/],
])('%s', (file, code, message) => {
  it(`refuses ${code.split('\n', 1)[0] ?? ''}`, async () => {
    const messages = await lint(file, code)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(message)
  })
})

it.each([
  ['src/engine/worker.ts', 'export const now = Date.now()'],
  ['src/engine/clock.ts', 'export const now = Date.now()'],
  ['src/engine/backend/tfjsWasm.ts', 'export const f = (x: any) => x as number'],
  ['src/widgets/some/View.tsx', 'export const ms = performance.now()'],
  ['some.config.ts', 'export default {}'],
])('leaves %s alone', async (file, code) => {
  expect(await lint(file, code)).toEqual([])
})
