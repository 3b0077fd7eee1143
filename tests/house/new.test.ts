/** What `npm run new` writes is formatted, compiles, passes its own tests' conventions, and speaks both languages alike. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '@mdx-js/mdx'
import * as asc from 'assemblyscript/asc'
import * as prettier from 'prettier'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMath from 'remark-math'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remarkHeadingIds } from '../../tools/mdx/headingIds'
import { generate, UsageError } from '../../tools/new/generate'
import { KINDS } from '../../tools/new/kinds'

const repository = new URL('../../', import.meta.url).pathname
// Inside the repository, so that packages resolve.
mkdirSync(join(repository, '.tmp'), { recursive: true })
const root = mkdtempSync(join(repository, '.tmp', 'new-'))
afterAll(() => rmSync(root, { recursive: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

beforeAll(() => {
  for (const path of [
    'src/engine/kernels',
    'src/engine/protocol.ts',
    'src/lib',
    'src/math',
    'src/figures/demo.ts',
  ]) {
    cpSync(join(repository, path), join(root, path), {
      recursive: true,
      filter: (source) => !source.endsWith('.wasm'),
    })
  }
})

/** Type errors of the given files only, so that an unfinished neighbour is not this test's business. */
function typeErrors(files: string[]): string[] {
  const config = ts.readConfigFile(join(repository, 'tsconfig.base.json'), (path) => ts.sys.readFile(path))
    .config as object
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    {
      ...options,
      composite: false,
      noEmit: true,
      emitDeclarationOnly: false,
      types: ['node', 'vite/client', '@webgpu/types'],
      rootDir: repository,
    },
  )
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(root, file))
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  })
}

async function unformatted(files: string[]): Promise<string[]> {
  const results = await Promise.all(
    files.map(async (path) => {
      const options = await prettier.resolveConfig(join(repository, 'package.json'))
      return (await prettier.check(read(path), { ...options, filepath: path })) ? [] : [path]
    }),
  )
  return results.flat()
}

describe('npm run new widget', () => {
  it('writes a widget that compiles and is formatted', async () => {
    const { written } = generate(root, 'widget', 'sample-widget')
    expect(written).toHaveLength(7)
    expect(typeErrors(written)).toEqual([])
    expect(await unformatted(written)).toEqual([])
  })
})

describe('npm run new section', () => {
  it('writes two languages that compile and are built alike', async () => {
    const { written, next } = generate(root, 'section', '9.9.9-sample-section')
    expect(written).toEqual([
      'content/sections/9.9.9-sample-section/en.mdx',
      'content/sections/9.9.9-sample-section/ko.mdx',
    ])
    expect(next[0]).toContain("id: '9.9.9', folder: '9.9.9-sample-section'")
    const [en, ko] = await Promise.all(
      written.map(async (path) => {
        await compile(read(path), { remarkPlugins: [remarkFrontmatter, remarkMath, remarkHeadingIds] })
        return read(path).match(/<\/?[A-Z]\w*|^#+|\{\/\*\s*[a-z-]+\s*\*\/\}/gm)
      }),
    )
    expect(ko).toEqual(en)
    expect(en?.filter((part) => part.startsWith('{'))).toHaveLength(3)
  })

  it('uses only parts that the book has', () => {
    const vocabulary = readFileSync(join(repository, 'src/book/vocabulary/index.ts'), 'utf8')
    const parts = read('content/sections/9.9.9-sample-section/en.mdx').match(/(?<=<)[A-Z]\w*/g) ?? []
    for (const part of new Set(parts)) expect(vocabulary, part).toMatch(new RegExp(`^ {2}${part},$`, 'm'))
  })
})

describe('npm run new kernel', () => {
  it('writes a kernel, makes it known to the binary and to the registry, and compiles in both languages', async () => {
    const { written, edited } = generate(root, 'kernel', 'sampleKernel')
    expect(written.map((path) => path.replace('src/engine/kernels/wasm/', ''))).toEqual([
      'assembly/sampleKernel.ts',
      'sampleKernel/kernel.test.ts',
      'sampleKernel/kernel.ts',
    ])
    expect(edited).toEqual([...new Set(KINDS.kernel.edits.map(({ file }) => file))])
    const scripts = written.filter((path) => !path.includes('/assembly/'))
    expect(
      typeErrors([...scripts, 'src/engine/kernels/install.ts', 'src/engine/kernels/wasm/binary.ts']),
    ).toEqual([])

    const { error, stderr } = await asc.main(
      [
        'index.ts',
        '--noEmit',
        '--runtime',
        'stub',
        '--importMemory',
        '--use',
        'abort=',
        '--enable',
        'simd,bulk-memory',
      ],
      {
        readFile: (name) => {
          const path = join(root, 'src/engine/kernels/wasm/assembly', name)
          return existsSync(path) ? readFileSync(path, 'utf8') : null
        },
      },
    )
    expect(error, stderr.toString()).toBeNull()
  })
})

describe('npm run new with a mistake', () => {
  it.each([
    ['widget', 'SampleWidget', 'must be kebab-case'],
    ['widget', '../outside', 'must be kebab-case'],
    ['section', 'sample', 'the section’s number, then kebab-case'],
    ['kernel', 'sample-kernel', 'in camelCase'],
    ['widget', 'sample-widget', 'There is a widget called “sample-widget” already'],
    ['widget', undefined, 'Which widget? Give a name.'],
    ['gadget', 'x', '“gadget” cannot be generated.'],
    [undefined, undefined, 'What shall it be?'],
  ])('says so: %s %s', (kind, name, message) => {
    expect(() => generate(root, kind, name)).toThrow(UsageError)
    expect(() => generate(root, kind, name)).toThrow(message)
  })
})
