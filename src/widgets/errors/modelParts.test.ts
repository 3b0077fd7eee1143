import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingIn, withSetting } from './link'
import { FIRST } from './model'
import type { Recorded } from './modelCards'
import { changesOf, checkpointOf, confusionOf, misreadings, stubborn } from './modelEpochs'
import { chancesOf, overlaps } from './modelShared'

const recorded = JSON.parse(readFileSync('src/widgets/errors/recorded.json', 'utf8')) as Recorded

test('chances of so many independent events', () => {
  expect(chancesOf([0.5, 0.5])).toEqual([0.25, 0.5, 0.25])
  const chances = chancesOf([0.1, 0.2, 0.3])
  expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
  expect(chances[3]).toBeCloseTo(0.006, 12)
})

test('mistakes in common: every digit once, and as many errors as the eight make', () => {
  const rows = overlaps(recorded)
  expect(rows.map(({ by }) => by)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  const errors = rows.reduce((sum, { by, cards }) => sum + by * cards.length, 0)
  expect(errors).toBe(34 + 44 + 45 + 36 + 33 + 42 + 37 + 39)
  // By chance they would make as many, but hardly ever the same.
  expect(rows.reduce((sum, { by, expected }) => sum + by * expected, 0)).toBeCloseTo(errors, 6)
  expect(rows[1]!.expected).toBeGreaterThan(3)
  expect(rows[1]!.expected).toBeLessThan(5)
  expect(rows[7]!.expected).toBeLessThan(1e-10)
})

test('each checkpoint answers about all test images', () => {
  for (const checkpoint of recorded.checkpoints) {
    const counts = confusionOf(recorded, checkpoint)
    counts.forEach((row, label) => expect(row.reduce((sum, n) => sum + n, 0)).toBe(recorded.classes[label]))
    const right = counts.reduce((sum, row, label) => sum + row[label]!, 0)
    expect(10_000 - right).toBe(checkpoint.errors)
    for (const { label, predicted } of misreadings(recorded, checkpoint)) {
      expect(predicted).not.toBe(label)
      expect(counts[label]![predicted]).toBeGreaterThan(0)
    }
  }
})

test('between two checkpoints errors go and come', () => {
  const small: Recorded = {
    ...recorded,
    checkpoints: [
      { epoch: 0, errors: 900, wrong: [1], predicted: '1', confidences: [1], counts: [] },
      { epoch: 1, errors: 3, wrong: [1, 2, 3], predicted: '111', confidences: [1, 1, 1] },
      { epoch: 4, errors: 2, wrong: [3, 7], predicted: '11', confidences: [1, 1] },
    ],
  }
  const [zero, one, four] = small.checkpoints
  expect(changesOf(small, zero!)).toBeNull()
  expect(changesOf(small, one!)).toBeNull()
  expect(changesOf(small, four!)).toEqual({ mended: 2, fresh: 1 })
  expect(stubborn(small)).toBe(1)
  expect(checkpointOf(small, 4)).toBe(four)
})

test('a link says all that is set in its view and nothing else', () => {
  const setting = { ...FIRST.setting, deck: 'any', digit: 582, epoch: 4 } as const
  const query = withSetting(new URLSearchParams('epochs=3&by=2'), setting)
  expect(query.toString()).toBe('epochs=3&deck=any&digit=582')
  expect(settingIn(query, recorded)).toEqual({ setting: { ...setting, epoch: 26 }, problems: [] })
  const scrubbed = withSetting(new URLSearchParams(), { ...setting, view: 'epochs' })
  expect(scrubbed.toString()).toBe('misread=epochs&checkpoint=4')
})

test('nonsense in a link is named, and a digit must be in its deck', () => {
  const { setting, problems } = settingIn(new URLSearchParams('deck=mine&digit=0&checkpoint=5'), recorded)
  expect(setting).toEqual(FIRST.setting)
  expect(problems).toEqual([
    { key: 'deck', given: 'mine', used: 'net' },
    { key: 'digit', given: '0', used: '9729' },
    { key: 'checkpoint', given: '5', used: '26' },
  ])
})
