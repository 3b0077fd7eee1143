/** The documents keep their word: links lead somewhere, commands exist, and the paths they name are there. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GATES } from '../../tools/gates/gates'
import { KINDS } from '../../tools/new/kinds'

const root = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'public/data/mnist/README.md',
]

describe.each(documents)('%s', (document) => {
  const text = read(document)

  it('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target!)
    expect(targets.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([])
  })

  it('names commands that exist', () => {
    const names = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names source paths that exist', () => {
    const paths = [...text.matchAll(/`((?:src|content|tools|tests|public)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    )
    const examples = /conv-stride|\/x(\/|$)/
    expect(paths.filter((path) => !examples.test(path) && !existsSync(join(root, path)))).toEqual([])
  })
})

it('CONTRIBUTING.md has a recipe for all that can be generated, and names every gate in order', () => {
  const text = read('CONTRIBUTING.md')
  for (const kind of Object.keys(KINDS)) expect(text).toContain(`npm run new ${kind} `)
  expect(text).toContain(GATES.map(({ name }) => name).join(', '))
})

it('.ci/run runs the test command that the README opens with', () => {
  expect(read('README.md')).toContain('npm ci && npm test')
  expect(read('.ci/run')).toMatch(/^npm ci\nnpm test$/m)
})
