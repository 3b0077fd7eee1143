/** ImageNet's classes and several answers as a reader uses them; and the ranking of MNIST narrowed down by key. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = { en: 'A thousand classes, five answers', ko: '클래스 천 개, 답 다섯 개' }
type Language = keyof typeof NAMES

const open = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.1/${query}`, NAMES[language])

test('before any script runs, the top of the tree is on the page', async ({ stillPage: page }) => {
  await page.goto('en/8.2.1/')
  const lab = page.getByRole('region', { name: NAMES.en, exact: true })
  await expect(lab.getByText(/^entity: 1,000 classes\. Below it: physical entity 997/)).toBeAttached()
  await expect(lab.getByText(/WordNet 3\.0, © 2006 Princeton University/)).toBeVisible()
})

test('the tree is walked by key, searched, and linked; nonsense in the address is named', async ({
  page,
}) => {
  const lab = await open(page, 'en', '?synset=unicorn')
  await expect(lab.getByText('The link says “synset=unicorn”')).toContainText('n00001740 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('button', { name: /^physical entity/ }).press('Enter')
  await expect(lab.getByText(/^997 classes at or below it/)).toBeVisible()
  await lab.getByRole('searchbox').fill('siberian h')
  await lab.getByRole('button', { name: 'Open Siberian husky' }).click()
  await expect(page).toHaveURL(/\?synset=n02110185$/)
  await expect(lab.getByText('one of the 1,000 classes · n02110185')).toBeVisible()
  await lab.getByRole('navigation').getByRole('button', { name: 'dog', exact: true }).click()
  await expect(lab.getByText(/^118 classes at or below it/)).toBeVisible()
  await lab.locator('.imagenet__icicle button').first().click()
  await expect(lab.getByText(/^63 classes at or below it/)).toBeVisible()
  await lab.getByRole('button', { name: 'Some class' }).click()
  await expect(lab.getByText(/^one of the 1,000 classes/)).toBeVisible()
})

test('digits are answered with several guesses, and counted as the contest counts', async ({ page }) => {
  const lab = await open(page, 'en', '?classes=play&answers=1')
  const reveal = lab.getByRole('button', { name: 'Show the label' })
  await expect(reveal).toBeDisabled()
  await lab.getByRole('button', { name: 'answer 7', exact: true }).press('Enter')
  await lab.getByRole('button', { name: 'answer 1', exact: true }).press('Enter')
  await expect(lab.getByRole('button', { name: '1 is your answer number 2' })).toBeVisible()
  await reveal.click()
  await expect(lab.getByText('The label says 1.')).toBeVisible()
  await expect(lab.getByText(/with one answer you miss 1, the network 1\./)).toBeVisible()
  await lab.getByRole('slider', { name: 'Answers that count' }).press('ArrowRight')
  await expect(lab.getByText(/with 2 answers you miss 0, the network 0\./)).toBeVisible()
  await expect(lab.getByRole('row', { name: /^SimpleConvNet/ })).toContainText('117')
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'Save as JSON' }).click()
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    answered: { you: number[]; label: number }[]
  }
  expect(saved.answered).toMatchObject([{ you: [7, 1], label: 1 }])
})

test('the ranking of MNIST is narrowed down by key', async ({ page }) => {
  await page.goto('en/8.1.2/')
  const figure = page.locator('.mnist-ranking')
  await figure.scrollIntoViewIfNeeded()
  const rows = figure.getByRole('list', { name: /^Error rates on MNIST/ }).getByRole('listitem')
  await expect(rows).toHaveCount(31)
  await expect(async () => {
    await figure.getByRole('radio', { name: 'k-NN' }).check()
    await expect(rows).toHaveCount(2, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await figure.getByRole('radio', { name: 'k-NN' }).press('ArrowRight')
  await expect(figure.getByRole('radio', { name: 'SVM' })).toBeChecked()
  await figure.getByRole('slider', { name: 'Published by' }).press('Home')
  await expect(rows).toHaveCount(1)
  await figure.getByRole('radio', { name: 'without' }).check()
  await expect(figure.getByText('0 of 31 shown; of 1 more the sources do not say')).toBeVisible()
  await figure.getByRole('button', { name: 'Show all' }).click()
  await expect(rows).toHaveCount(31)
})

for (const language of ['en', 'ko'] as const)
  for (const view of ['browse', 'play'] as const)
    test(`${view} fits 360 px (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await open(page, language, `?classes=${view}&synset=n02084071`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })
