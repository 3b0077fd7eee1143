/** Boxes that a reader moves over digits of the scene, by keys: the quotient of their overlap follows. */
import { expect } from '@playwright/test'
import { test } from '../support/bookTest'

for (const language of ['ko', 'en'] as const)
  test(`${language}: boxes over a digit are moved and resized by key, at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${language}/8.4.1/`)
    const figure = page.locator('[data-figure="BoxOverlap"]')
    await expect(async () => {
      await figure.scrollIntoViewIfNeeded()
      await figure.getByRole('radio').last().check({ timeout: 1000 })
      await expect(figure.locator('output')).toContainText('221 ÷ 459', { timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    await expect(figure.locator('output')).toContainText('✗')
    const box = figure.getByRole('button', { name: / B[, ]/ })
    await box.press('ArrowLeft')
    await expect(figure.locator('output')).toContainText('238 ÷ 442')
    await expect(figure.locator('output')).toContainText('✓')
    await box.press('Shift+ArrowDown')
    await expect(figure.locator('output')).toContainText('238 ÷ 459')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
