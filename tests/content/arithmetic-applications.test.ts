/** The numbers of 8.4 and its sections that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { countBoxes, overlap, SCENE } from '../../src/figures/DigitScene'

const number = (id: string) => {
  const value = facts[id]?.value
  const text = typeof value === 'string' ? value : (value?.en ?? '')
  return Number.parseFloat(text.replaceAll(',', '').replace(/^\D+/, ''))
}

describe('8.4.1, detection', () => {
  test('boxes in the scene', () => {
    expect([SCENE.width, SCENE.height]).toEqual([128, 80])
    expect([(128 * 129) / 2, (80 * 81) / 2]).toEqual([8_256, 3_240])
    expect(countBoxes(SCENE.width, SCENE.height)).toBe(26_749_440)
  })

  test('overlaps of the quiz and the exercise', () => {
    const square = (x: number, y: number, side: number) => ({ x, y, width: side, height: side })
    expect(overlap(square(0, 0, 4), square(2, 2, 4)).iou).toBeCloseTo(4 / 28, 10)
    const right = (d: number) => overlap(square(0, 0, 20), square(d, 0, 20)).iou >= 0.5
    expect([right(6), right(7)]).toEqual([true, false])
    const both = (d: number) => overlap(square(0, 0, 20), square(d, d, 20)).iou >= 0.5
    expect([both(3), both(4)]).toEqual([true, false])
    expect(20 - Math.sqrt(800 / 3)).toBeCloseTo(3.67, 2)
  })

  test('times', () => {
    expect(number('rcnn-seconds') / number('rcnn-proposals')).toBeCloseTo(0.0235, 4)
    expect(number('selective-search-seconds') + number('fast-rcnn-seconds')).toBeCloseTo(
      number('selective-search-total'),
      2,
    )
    expect(number('faster-rcnn-total')).toBeCloseTo(1 / 5, 2)
  })

  test('anchors', () => {
    expect(38 * 50 * number('rpn-anchors')).toBe(17_100)
    expect(17_100 / number('rpn-proposals')).toBe(57)
  })
})
