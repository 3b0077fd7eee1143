import { afterEach, expect, it, vi } from 'vitest'
import { runGates, type Gate } from './run'

const node = (name: string, code: string, beside?: true): Gate => ({
  name,
  command: [process.execPath, '-e', code],
  ...(beside && { beside }),
})

const printed: string[] = []
vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
afterEach(() => void (printed.length = 0))

it('keeps what gates side by side print apart, and fails by the name of the one that failed', async () => {
  const code = await runGates([
    node('slow', 'setTimeout(() => console.log("slowly"), 200)'),
    node('quick', 'console.log("a sentence of advice"); process.exitCode = 3', true),
    node('never', 'console.log("never")'),
  ])
  expect(code).toBe(1)
  const text = printed.join('\n')
  expect(text).toContain('── quick\na sentence of advice\n✗ quick')
  expect(text).toContain('── slow\nslowly\n✓ slow')
  expect(text).toContain('✗ quick failed')
  expect(text).not.toContain('never')
})

it('passes when all pass', async () => {
  expect(await runGates([node('one', ''), node('two', '', true)])).toBe(0)
})

it('says what to do when a program is not there', async () => {
  await runGates([node('one', ''), { name: 'two', command: ['no-such-program'], beside: true }])
  expect(printed.join('\n')).toContain('no-such-program could not be started')
})
