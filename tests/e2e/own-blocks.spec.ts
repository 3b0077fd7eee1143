/** A network of the reader's own in the training lab: trained from a link, kept over a reload, saved as a file. */
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openLabAt } from '../support/openLab'

const LINK = 'en/8.1.1/?layers=c4s2+n+p+r(c4+n+c4+n)+p+f10&n=1000&epochs=1&batch=50&lr=0.01&backend=wasm'

test(
  'a link trains, keeps and exports a network with batch norm and a residual block',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(180_000)
    const lab = await openLabAt(page, LINK, 'Training lab')
    await expect(lab.getByText('718 parameters', { exact: false })).toBeVisible()
    await lab.getByRole('button', { name: 'Train', exact: true }).click()
    await expect(lab.getByText('on all 10,000 test images')).toBeVisible({ timeout: 120_000 })
    await expect(lab.getByRole('button', { name: 'Model as safetensors' })).toBeEnabled()
    const saving = page.waitForEvent('download')
    await lab.getByRole('button', { name: 'Model as safetensors' }).click()
    const bytes = await readFile(await (await saving).path())
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString()) as Record<
      string,
      object
    >
    expect(Object.keys(header)).toContain('block1.conv2_norm.running_var')
    expect(header.__metadata__).toMatchObject({ layers: 'c4s2 n p r(c4 n c4 n) p f10' })
  },
)

test('a network in a link that is none is said to be none, and why', async ({ page }) => {
  const lab = await openLabAt(page, 'ko/8.1.1/?layers=c16+p+p+p+p+p+f10', '학습 실험실')
  await expect(lab.getByText('맵이 1×1밖에 안 되어 더 줄일 수 없어요.', { exact: false })).toBeVisible()
  await expect(lab.getByText('그 대신 이 장의 신경망을 써요.', { exact: false })).toBeVisible()
})
