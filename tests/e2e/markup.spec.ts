/**
 * The HTML of the built book is valid, and means what it says: a browser's parser, which mends wrong nesting in silence, builds exactly
 * the tree that is written in the file.
 */
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { builtHtml } from '../support/builtPages'
import { writtenTree } from '../support/writtenTree'

test('no page is mended by the parser', async ({ page }) => {
  expect(builtHtml.size).toBeGreaterThan(20)
  const faults: string[] = []
  for (const [path, html] of builtHtml) {
    const { tree, faults: unclosed } = writtenTree(html)
    const parsed = await page.evaluate(parsedTree, html)
    const at = tree.findIndex((line, index) => line !== parsed[index])
    faults.push(...unclosed.map((fault) => `${path}: ${fault}`))
    if (at >= 0 || tree.length !== parsed.length)
      faults.push(
        `${path}: written ${tree.slice(at - 3, at + 2).join(' | ')}, parsed ${parsed.slice(at - 3, at + 2).join(' | ')}`,
      )
  }
  expect(faults).toEqual([])
})

test('a block within a paragraph, and a tag that closes another, are found', async ({ page }) => {
  const html = '<html><head></head><body><p>one <div>two</div></p></body></html>'
  expect(writtenTree(html).tree).not.toEqual(await page.evaluate(parsedTree, html))
  expect(writtenTree('<html><b><i></b></i></html>').faults).not.toEqual([])
})

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

async function invalid(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test('every page follows the content model, names each id once and labels only what can have a label', async () => {
  const faults: string[] = []
  for (const [path, html] of builtHtml)
    faults.push(...(await invalid(html)).map((fault) => `${path}: ${fault}`))
  expect(faults).toEqual([])
})

test('a paragraph in a label, an id that stands twice and a label on nothing are found', async () => {
  const html =
    '<label><span><p>one</p></span></label><i id="a"></i><i id="a"></i><span aria-label="b"></span>'
  expect((await invalid(html)).map((fault) => fault.split(':')[0]).sort()).toEqual([
    'aria-label-misuse',
    'element-permitted-content',
    'no-dup-id',
  ])
})

/** Every element in order, with its depth, as the parser builds it. */
function parsedTree(html: string): string[] {
  const lines: string[] = []
  const walk = (element: Element, depth: number) => {
    lines.push(`${depth} ${element.localName.toLowerCase()}`)
    const { children } = element instanceof HTMLTemplateElement ? element.content : element
    for (const child of children) walk(child, depth + 1)
  }
  walk(new DOMParser().parseFromString(html, 'text/html').documentElement, 0)
  return lines
}
