import { describe, expect, test } from 'vitest'
import { CLASSIFIER_MACS } from '../../math/detection/operations'
import { WINDOWS } from '../../math/scenes/windows'
import { findAll } from './measuring'
import { FIRST, macsOf } from './model'
import { settingIn, withSetting } from './session'

test('a window costs by the place, the detector mostly once', () => {
  expect(macsOf('window', 10)).toBe(10 * CLASSIFIER_MACS)
  expect(macsOf('detector', 48) / macsOf('detector', 24)).toBeLessThan(1.1)
  expect(macsOf('rcnn', 80) / macsOf('detector', 24)).toBeGreaterThan(5)
})

describe('the address', () => {
  test('says what was chosen, and nothing of what is as at first', () => {
    const setting = { scene: 3, guess: 30, places: true }
    const query = withSetting(new URLSearchParams('step=anchors'), setting)
    expect(query.toString()).toBe('step=anchors&race=4&guess=30&places=1')
    expect(settingIn(query)).toEqual({ state: setting, problems: [] })
    expect(withSetting(query, FIRST).toString()).toBe('step=anchors')
  })

  test('names nonsense', () => {
    const { state, problems } = settingIn(new URLSearchParams('race=99&guess=7&places=yes'))
    expect(state).toEqual(FIRST)
    expect(problems.map(({ key }) => key)).toEqual(['race', 'guess', 'places'])
  })
})

test('each way is asked four times, and the middle of the last three counts', async () => {
  let [time, slides] = [0, 0]
  const findings = await findAll(
    {
      now: () => time++,
      scenes(task) {
        const ms = [500, 9, 5, 7][slides++ % 4]!
        if (task.kind === 'slide') return Promise.resolve({ kind: 'slid', detections: [], ms })
        const detected = {
          detections: [],
          proposals: [],
          ms: { trunk: 1, proposals: 1, suppression: 1, head: 1, answers: 1 },
        }
        return Promise.resolve({ kind: 'detected', detected } as never)
      },
      rcnn: () =>
        Promise.resolve({
          kind: 'looked',
          boxes: [],
          looked: {
            scores: new Float32Array(),
            deltas: new Float32Array(),
            ms: { warp: 1, features: 2, svm: 3, regression: 4 },
          },
          searchMs: 10,
        } as never),
    },
    new Uint8Array(9216),
  )
  expect(findings.window).toMatchObject({ ms: 7, looked: WINDOWS.length })
  expect(findings.rcnn.ms).toBe(21)
  expect(findings.detector.ms).toBe(5)
  expect(slides).toBe(8)
})
