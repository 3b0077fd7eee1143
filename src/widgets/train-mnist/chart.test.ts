import { describe, expect, it } from 'vitest'
import { DEFAULT_PLAN, type Plan, type StepRecord } from '../../engine/protocol'
import {
  MAX_POINTS,
  accuracyChart,
  accuracyHeight,
  endLabels,
  lastAt,
  lossChart,
  lossRange,
  pinRun,
  smoothedCurve,
  type ChartRun,
} from './chart'

const words = {
  train: 'training',
  test: 'test',
  finish: '99.38%',
  pin: (l: string) => `run ${l}`,
  rate: (r: string) => `rate ${r}`,
}
const plan: Plan = { ...DEFAULT_PLAN, epochs: 4 }
const records: StepRecord[] = Array.from({ length: 1500 }, (_, i) => ({
  step: i + 1,
  epoch: 1 + Math.floor(i / 600),
  loss: i === 1499 ? Number.NaN : 2.3 / (1 + i / 20),
  accuracy: Math.min(1, i / 500),
  ms: 100,
}))
const run: ChartRun = {
  plan,
  records,
  evaluations: [{ step: 600, accuracy: 0.98, images: 10_000, loss: 0.06 }],
  rateChanges: [{ step: 1200, rate: 0.0001 }],
}

describe('charts', () => {
  const curve = smoothedCurve(run)
  const pins = [pinRun({ ...run, plan: { ...plan, batchSize: 50 } }, 'A')]

  it('draws few points, all inside the plot, NaN left out', () => {
    for (const chart of [lossChart(run, curve, pins, words), accuracyChart(run, curve, pins, words)]) {
      for (const { points } of chart.curves) {
        expect(points.length).toBeLessThanOrEqual(MAX_POINTS)
        expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
      }
      expect(chart.xTicks.map((tick) => tick.label)).toEqual(['0', '1', '2', '3', '4'])
      expect(chart.rateMarks).toEqual([{ at: 0.5, label: 'rate 0.0001' }])
    }
  })

  it('lays runs of different batch size over one another by images seen', () => {
    const whole = { ...run, records: records.slice(0, 1200) }
    const half = pinRun({ ...whole, plan: { ...plan, batchSize: 50 } }, 'A')
    const ends = lossChart(whole, smoothedCurve(whole), [half], words).curves.map((c) => [
      c.id,
      c.points.at(-1)?.x,
    ])
    expect(ends).toContainEqual(['loss', 0.5])
    expect(ends).toContainEqual(['pinA', 0.25])
  })

  it('keeps 200 points and the last test accuracy of a pinned run', () => {
    expect(pins[0]!.curve).toHaveLength(200)
    expect(pins[0]).toMatchObject({ letter: 'A', step: 1500, accuracy: 0.98 })
  })

  it('spaces nines evenly', () => {
    expect([0, 0.9, 0.99, 0.999, 1].map((a) => Number(accuracyHeight(a).toFixed(6)))).toEqual([
      0, 0.333333, 0.666667, 1, 1,
    ])
  })

  it('widens the loss axis by powers of ten', () => {
    expect(lossRange([])).toEqual({ low: 0.1, high: 10 })
    expect(lossRange([0.03, 200, Number.NaN, Infinity])).toEqual({ low: 0.01, high: 1000 })
    expect(lossRange([0])).toEqual({ low: 0.0001, high: 10 })
  })

  it('moves end labels apart', () => {
    const at = (id: string, y: number) => ({
      id,
      kind: 'line' as const,
      tone: 'train' as const,
      label: id,
      points: [{ x: 1, y }],
    })
    const labels = endLabels([at('a', 0.99), at('b', 0.995), at('c', 0.2)], 0.1).sort((a, b) => a.y - b.y)
    expect(labels.map((l) => l.y)).toEqual([0.2, 0.9, 1])
  })

  it('finds the last item at or before a step', () => {
    expect([0, 1, 599, 600, 9999].map((step) => lastAt([{ step: 1 }, { step: 600 }], step))).toEqual([
      -1, 0, 0, 1, 1,
    ])
  })
})
