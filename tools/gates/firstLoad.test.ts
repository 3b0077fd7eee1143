import { expect, it } from 'vitest'
import { firstLoad, scriptsOfPage, staticImports } from './firstLoad'

const page = `<!doctype html><head>
  <script>document.documentElement.dataset.theme = 'dark'</script>
  <script type="module" crossorigin src="/assets/main-1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/react-2.js">
  <link rel="modulepreload" crossorigin href="/assets/react-2.js">
  <link rel="stylesheet" href="/assets/main.css"></head>`

it('finds module scripts and preloads, each once, and nothing else', () => {
  expect(scriptsOfPage(page)).toEqual(['/assets/main-1.js', '/assets/react-2.js'])
})

it('finds static imports and leaves dynamic ones', () => {
  const code =
    'import{a as b}from"./react-2.js";import"./side-3.js";export*from"../shared/x.js";const lab=()=>import("./lab-4.js")'
  expect(staticImports(code, '/assets/main-1.js')).toEqual([
    '/assets/react-2.js',
    '/assets/side-3.js',
    '/shared/x.js',
  ])
})

it('follows static imports to the end, through cycles too', () => {
  const files: Record<string, string> = {
    '/assets/main-1.js': 'import"./react-2.js";import"./side-3.js"',
    '/assets/react-2.js': '',
    '/assets/side-3.js': 'import"./main-1.js"',
  }
  expect([...firstLoad(page, (path) => files[path]!).keys()].sort()).toEqual(Object.keys(files))
})
