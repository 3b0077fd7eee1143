import { expect, test } from 'vitest'
import { backportsOf } from './backports'

test('a source in lines', () => {
  const text = [
    '# comment',
    'deb [signed-by=/k.gpg] http://mirror.example/debian bookworm main contrib',
    'deb http://mirror.example/debian bookworm-updates main',
    'deb-src http://mirror.example/debian bookworm main',
    '',
  ].join('\n')
  expect(backportsOf(text, 'bookworm')).toBe(
    'deb [signed-by=/k.gpg] http://mirror.example/debian bookworm-backports main contrib\n',
  )
})

test('a source in stanzas', () => {
  const text = `Types: deb
# an old address
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
`
  expect(backportsOf(text, 'bookworm')).toBe(`Types: deb
URIs: http://mirror.example/debian
Suites: bookworm-backports
Components: main
`)
})

test('sources of something else', () => {
  expect(backportsOf('deb http://mirror.example/tool stable main\n', 'bookworm')).toBeNull()
  expect(
    backportsOf('Types: deb\nURIs: http://mirror.example/node\nSuites: nodistro\n', 'bookworm'),
  ).toBeNull()
})
