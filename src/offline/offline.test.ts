import { expect, it } from 'vitest'
import { answer, keyOf } from './answer'
import { installVersion, type Surroundings } from './install'
import { cacheNames } from './list'
import { removeOld } from './removeOld'
import { hashOf, sealed } from './seal'
import { MemoryCaches } from './testing/memoryCaches'

const ROOT = 'https://host/book/'
const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer

/** A host with files, what the build said of them, and a browser that keeps things. */
async function world(files: Record<string, string>, caches = new MemoryCaches(), version = 'v1') {
  const hosted = new Map(Object.entries(files))
  const asked: string[] = []
  let isReachable = true
  const hashes = await Promise.all(
    Object.entries(files).map(async ([path, text]) => [path, await hashOf(bytes(text))] as const),
  )
  const isOnUse = (path: string) => path.startsWith('models/')
  const surroundings = {
    caches: caches as unknown as CacheStorage,
    fetch: async (input: string | { url: string }) => {
      const url = typeof input === 'string' ? input : input.url
      if (!isReachable) throw new TypeError('no network')
      asked.push(url.slice(ROOT.length))
      const path = url.slice(ROOT.length)
      const text = hosted.get(path) ?? hosted.get(`${path}index.html`)
      return new Response(text ?? 'nothing', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-encoding': 'br', vary: '*' },
      })
    },
    root: ROOT,
    list: {
      version,
      files: Object.fromEntries(hashes.filter(([path]) => !isOnUse(path))),
      onUse: Object.fromEntries(hashes.filter(([path]) => isOnUse(path))),
    },
    names: cacheNames('/book/', version),
  } as unknown as Surroundings
  const get = (path: string, init: { mode?: string; method?: string; headers?: HeadersInit } = {}) =>
    answer(surroundings, {
      url: ROOT + path,
      method: 'GET',
      mode: 'cors',
      ...init,
      headers: new Headers(init.headers),
    } as unknown as Request)
  const open = async (path: string) => get(path, { mode: 'navigate' })
  const textOf = async (response: Promise<Response | undefined> | undefined) =>
    (await response)?.text() ?? undefined
  return { surroundings, hosted, asked, caches, get, open, textOf, cut: () => (isReachable = false) }
}

const BOOK = {
  'index.html': '<link href="/book/assets/a-1.css">',
  '404.html': '<link href="/book/assets/a-1.css">none',
  'ko/8/index.html': '<script src="/book/assets/a-1.js"></script>',
  'assets/a-1.js': 'one',
  'assets/a-1.css': 'style',
  'models/net.bin': 'weights',
}

it('answers pages, with or without slash, query and scripts, without a network', async () => {
  const { surroundings, open, get, textOf, cut } = await world(BOOK)
  await installVersion(surroundings)
  cut()
  expect(await textOf(open('ko/8/?seed=1#x'))).toBe(BOOK['ko/8/index.html'])
  expect(await textOf(open(''))).toBe(BOOK['index.html'])
  expect((await open('ko/8?seed=1'))!.headers.get('location')).toBe(`${ROOT}ko/8/?seed=1`)
  expect(await textOf(get('assets/a-1.js'))).toBe('one')
  const nowhere = (await open('ko/9/'))!
  expect([nowhere.status, await nowhere.text()]).toEqual([404, BOOK['404.html']])
  expect((await get('assets/a-1.js'))!.headers.get('content-encoding')).toBeNull()
})

it('has no say in what is not read, not of the book, or asked for in pieces', async () => {
  const { get } = await world(BOOK)
  expect(get('assets/a-1.js', { method: 'POST' })).toBeUndefined()
  expect(get('models/net.bin', { headers: { range: 'bytes=0-1' } })).toBeUndefined()
  expect(get('../elsewhere.js')).toBeUndefined()
  expect(get('feed.xml')).toBeUndefined()
})

it('loads a new version once and only what is new of it, and keeps the old one beside it', async () => {
  const old = await world(BOOK)
  await installVersion(old.surroundings)
  const news = { 'assets/b-2.js': 'two', 'index.html': '<link href="/book/assets/a-1.css">New!' }
  const now = await world({ ...BOOK, ...news }, old.caches, 'v2')
  await installVersion(now.surroundings)
  expect(now.asked.sort()).toEqual(['assets/b-2.js', 'index.html'])
  expect(await old.caches.keys()).toHaveLength(2)
  now.asked.length = 0
  await installVersion(now.surroundings)
  expect(now.asked).toEqual([])
})

it('goes on where an interrupted attempt ended', async () => {
  const { surroundings, hosted, asked } = await world(BOOK)
  hosted.delete('ko/8/index.html')
  await expect(installVersion(surroundings)).rejects.toThrow('ko/8/index.html: HTTP 404')
  hosted.set('ko/8/index.html', BOOK['ko/8/index.html'])
  asked.length = 0
  await installVersion(surroundings)
  expect(asked).toEqual(['ko/8/index.html'])
})

it('gives the room back where there is not enough', async () => {
  const { surroundings, caches } = await world(BOOK)
  caches.room = 2
  await expect(installVersion(surroundings)).rejects.toThrow('full')
  expect(await caches.keys()).toEqual([])
})

it.each([
  ['a script of another version', 'assets/a-1.js', 'two'],
  ['a page that loads scripts of another version', 'ko/8/index.html', '<script src="/book/assets/b-2.js">'],
  ['a page that is none', 'ko/8/index.html', 'Please sign in to this network'],
])('keeps no version with %s', async (_, path, text) => {
  const { surroundings, hosted } = await world(BOOK)
  hosted.set(path, text)
  await expect(installVersion(surroundings)).rejects.toThrow('not of this version')
})

it('takes a page into which the host has put something', async () => {
  const { surroundings, hosted, open, textOf } = await world(BOOK)
  hosted.set('ko/8/index.html', `${BOOK['ko/8/index.html']}<script>count()</script>`)
  await installVersion(surroundings)
  expect(await textOf(open('ko/8/'))).toContain('count()')
})

it('asks the network instead of giving out what is damaged, and mends it', async () => {
  const { surroundings, caches, asked, get, textOf, cut } = await world(BOOK)
  await installVersion(surroundings)
  const entries = caches.all.get(surroundings.names.version)!
  const whole = entries.get(`${ROOT}assets/a-1.js`)!
  entries.set(`${ROOT}assets/a-1.js`, sealed(whole, bytes('on'), whole.headers.get('x-content-hash')!))
  asked.length = 0
  expect(await textOf(get('assets/a-1.js'))).toBe('one')
  expect(asked[0]).toBe('assets/a-1.js')
  await expect.poll(() => entries.has(`${ROOT}assets/a-1.js`)).toBe(true)
  cut()
  expect(await textOf(get('assets/a-1.js'))).toBe('one')
})

it('works as without where the storage fails', async () => {
  const { surroundings, caches, get, open, textOf } = await world(BOOK)
  const broken = async () => Promise.reject(new DOMException('no', 'SecurityError'))
  Object.assign(caches, { open: broken, keys: broken })
  expect(surroundings.caches.open).toBe(broken)
  expect(await textOf(get('assets/a-1.js'))).toBe('one')
  expect(await textOf(get('models/net.bin'))).toBe('weights')
  expect(await textOf(open('ko/8/'))).toBe(BOOK['ko/8/index.html'])
  expect((await get('assets/gone-9.js'))!.status).toBe(404)
})

it('keeps weights when they are used, under the content that they have', async () => {
  const { surroundings, hosted, caches, get, textOf, cut } = await world(BOOK)
  hosted.set('models/net.bin', 'later weights')
  expect(await textOf(get('models/net.bin'))).toBe('later weights') // used, but not what this version knows
  expect(caches.all.get(surroundings.names.onUse)?.size ?? 0).toBe(0)
  hosted.set('models/net.bin', 'weights')
  expect(await textOf(get('models/net.bin'))).toBe('weights')
  cut()
  expect(await textOf(get('models/net.bin'))).toBe('weights')
})

it('removes other versions and weights once nobody needs them, and nothing of other books', async () => {
  const caches = new MemoryCaches()
  const old = await world(BOOK, caches)
  await installVersion(old.surroundings)
  await old.get('models/net.bin')
  for (const foreign of ['mnist-v1', 'book /other/ version v1']) await caches.open(foreign)
  const now = await world({ ...BOOK, 'models/net.bin': 'new' }, caches, 'v2')
  await installVersion(now.surroundings)
  await now.get('models/net.bin')

  await removeOld(now.surroundings, 2)
  expect(await caches.has(old.surroundings.names.version)).toBe(true)
  expect([...caches.all.get(now.surroundings.names.onUse)!.keys()]).toEqual([
    keyOf(now.surroundings, 'models/net.bin'),
  ])
  await removeOld(now.surroundings, 1)
  expect((await caches.keys()).sort()).toEqual(
    [
      'mnist-v1',
      'book /other/ version v1',
      now.surroundings.names.version,
      now.surroundings.names.onUse,
    ].sort(),
  )
})

it('still gives an open page of the old version its scripts', async () => {
  const old = await world(BOOK)
  await installVersion(old.surroundings)
  const now = await world({ 'index.html': BOOK['index.html'], 'assets/a-1.css': 'style' }, old.caches, 'v2')
  await installVersion(now.surroundings)
  now.cut()
  expect(await now.textOf(now.get('assets/a-1.js'))).toBe('one')
})
