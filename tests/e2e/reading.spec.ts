/** What a reader meets beside the text: the glossary, the references, guesses, links to places, print. */
import { expect, test } from '@playwright/test'
import { glossary } from '../../content/glossary'
import { references } from '../../content/references'
import { hydrated } from '../support/hydrated'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the glossary holds every term, with links to where it is introduced', async ({ page }) => {
    await page.goto('ko/glossary/')
    await expect(page.locator('.entry')).toHaveCount(Object.keys(glossary).length)
    await expect(page.locator('#convolution')).toContainText('합성곱')
    await expect(page.locator('#convolution')).toContainText('convolution')
    await page.locator('#convolution').getByRole('link', { name: '8.1.1절' }).click()
    await expect(page).toHaveURL(/\/ko\/8\.1\.1\/#term-convolution$/)
    await expect(page.locator('#term-convolution')).toBeInViewport()
  })

  test('the references hold every work, with links to the sections that cite it', async ({ page }) => {
    await page.goto('en/references/')
    await expect(page.locator('.work')).toHaveCount(Object.keys(references).length)
    const work = page.locator('#ioffe2015')
    await expect(work.getByRole('link', { name: 'arXiv:1502.03167' })).toHaveAttribute(
      'href',
      references['ioffe2015']!.url,
    )
    await work.getByRole('link', { name: 'Section 8.1.3' }).click()
    await expect(page).toHaveURL(/\/en\/8\.1\.3\/#ref-ioffe2015$/)
  })

  test('the answer to a guess can be opened', async ({ page }) => {
    await page.goto('en/8.3.4/')
    const predict = page.locator('#predict-fewest-bits')
    await expect(predict.getByRole('slider')).toBeHidden()
    await predict.getByText('Show me').click()
    await expect(predict.getByText('Answer 4 bit')).toBeVisible()
    await expect(predict.locator('.fold__body')).toContainText('99.18%')
  })
})

test('the card of a term leads to the glossary, and the other language keeps the entry', async ({ page }) => {
  await page.goto('ko/8.1.1/')
  await hydrated(page)
  await page.locator('#term-convolution').hover()
  await page.getByRole('link', { name: '용어집에서 보기' }).first().click()
  await expect(page).toHaveURL(/\/ko\/glossary\/#convolution$/)
  await expect(page.locator('#convolution')).toBeInViewport()
  await page.locator('.languages a[hreflang=en]').evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(/\/en\/glossary\/#convolution$/)
  await expect(page.locator('#convolution')).toBeInViewport()
})

test('a guess is shown beside the answer, by keyboard, and is there again after a reload', async ({
  page,
}) => {
  await page.goto('en/8.3.1/')
  await hydrated(page)
  const predict = page.locator('#predict-gpu-convolution-share')
  await expect(predict.locator('.fold__body')).toBeHidden()
  await predict.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(predict.getByText('Your guess 1%')).toBeVisible()
  await expect(predict.getByText('Answer 92.1%')).toBeVisible()
  await page.reload()
  await expect(predict.getByText('Your guess 1%')).toBeVisible()
  await predict.getByRole('button', { name: 'Guess again' }).click()
  await expect(predict.getByRole('slider')).toBeVisible()
  await expect(predict.locator('.fold__body')).toBeHidden()
})

test('a chosen guess is judged once and can be taken back', async ({ page }) => {
  await page.goto('ko/8.1.3/')
  await hydrated(page)
  const predict = page.locator('#predict-pair-weights')
  await predict.getByRole('button', { name: '더 많아요' }).click()
  await expect(predict.getByRole('status')).toHaveText('아쉬워요.')
  await predict.getByRole('button', { name: '더 적어요' }).click({ force: true }) // marked as disabled
  await expect(predict.getByRole('status')).toHaveText('아쉬워요.')
  await expect(predict.locator('.fold__body')).toBeVisible()
  await predict.getByRole('button', { name: '다시 짐작하기' }).click()
  await predict.getByRole('button', { name: '더 적어요' }).click()
  await expect(predict.getByRole('status')).toHaveText('맞아요.')
})

test('a section prints without the frame, its figures whole, unopened solutions left out', async ({
  page,
}) => {
  await page.goto('ko/8.1.3/')
  await hydrated(page)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of [
    '.bar',
    '#outline',
    '.pageoutline',
    '.turn',
    '.foot',
    '.quiz__why',
    '.predict__number',
  ])
    for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden()
  await expect(page.locator('#fig-8-5 svg').first()).toBeVisible()
  await expect(page.locator('.exercise .fold').first()).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes.length).toBeGreaterThan(3)
  for (const [, width, height] of boxes) {
    expect(Math.abs(Number(width) - 595)).toBeLessThan(2) // A4, in points
    expect(Math.abs(Number(height) - 842)).toBeLessThan(2)
  }
})

test('the feed is well-formed and named in the head', async ({ page }) => {
  await page.goto('en/8.2/')
  const href = await page.locator('link[type="application/rss+xml"]').getAttribute('href')
  const titles = await page.evaluate(async (address) => {
    const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/xml')
    return [...feed.querySelectorAll('item > title')].map((title) => title.textContent)
  }, href!)
  expect(titles.length).toBeGreaterThan(0)
})

test('a section tells where its text can be edited', async ({ page }) => {
  await page.goto('ko/8.2/')
  await expect(page.getByRole('link', { name: '이 쪽 고치기' })).toHaveAttribute(
    'href',
    /\/edit\/main\/content\/sections\/8\.2-early-history\/ko\.mdx$/,
  )
})
