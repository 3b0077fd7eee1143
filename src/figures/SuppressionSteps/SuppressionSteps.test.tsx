import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SuppressionSteps } from '.'
import { suppressionRounds } from '../../math/detection/nonMaximumSuppression'
import { candidates } from './candidates'

const names = (threshold: number) => suppressionRounds(candidates, threshold).map(({ kept }) => kept.name)

describe('non-maximum suppression', () => {
  test('keeps one box for each digit at 0.5', () => {
    expect(names(0.5)).toEqual(['a', 'b', 'f'])
    const [first] = suppressionRounds(candidates, 0.5)
    expect(first!.removed.map(({ candidate, iou }) => [candidate.name, iou.toFixed(2)])).toEqual([
      ['c', '0.57'],
      ['d', '0.65'],
    ])
  })

  test('keeps repeats when the threshold is high', () => {
    expect(names(0.6)).toEqual(['a', 'b', 'c', 'e', 'f'])
    expect(names(0.8)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  test.each(['ko', 'en'] as const)('%s: every round is told before any script runs', (language) => {
    const html = renderToStaticMarkup(<SuppressionSteps language={language} />)
    expect(html).toContain('c (IoU 0.57), d (IoU 0.65)')
    expect(html).toContain('e (IoU 0.54)')
    expect(html.match(/type="radio"/g)).toHaveLength(5)
  })
})
