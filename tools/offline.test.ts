import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hashOf } from '../src/offline/seal'
import { listFiles } from './offline'

mkdirSync('.tmp', { recursive: true })
const dist = mkdtempSync('.tmp/offline-')
afterAll(() => rmSync(dist, { recursive: true }))

const write = (path: string, content = path) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true })
  writeFileSync(join(dist, path), content)
}

it('lists what is read at once, what is kept on use, and nothing that no reader asks for', async () => {
  const atOnce = [
    '404.html',
    'assets/a-1.js',
    'ko/index.html',
    'models/deep-convnet-augmented/weights.bin',
    'models/deep-convnet/weights.bin',
    'ko.webmanifest',
  ]
  const onUse = [
    'data/noise/images.bin',
    'models/deep-convnet-plain/weights.bin',
    'models/ensemble/card.json',
  ]
  const never = [
    'sw.js',
    'sitemap.xml',
    'robots.txt',
    'ko/index.html.br',
    'assets/a-1.js.gz',
    'data/mnist/train-00.bin.gz',
  ]
  for (const path of [...atOnce, ...onUse, ...never]) write(path)
  const list = await listFiles(dist)
  expect(Object.keys(list.files)).toEqual(atOnce.sort())
  expect(Object.keys(list.onUse)).toEqual(onUse.sort())
})

it('hashes as the service worker does, and names another version when any content changes', async () => {
  const before = await listFiles(dist)
  expect(before.files['ko/index.html']).toBe(await hashOf(new TextEncoder().encode('ko/index.html').buffer))
  write('models/ensemble/card.json', 'other')
  const after = await listFiles(dist)
  expect(after.version).not.toBe(before.version)
  expect(after.files).toEqual(before.files)
})
