import { describe, expect, it } from 'vitest'
import { deltasBetween } from '../../math/detection/boxCoding'
import { settingIn, withSetting } from './link'
import { answers, bestProposal, FIRST, foundOf, lookKey, reduce, SCENES, sceneOf, searched, searchOf, switched } from './model' // prettier-ignore

const { setting } = FIRST

describe('the search', () => {
  it('goes on with k and 3k, and once more without brightness', () => {
    const { ks, choices } = searchOf({ ...setting, k: 50 })
    expect(ks).toEqual([50, 150])
    expect(choices).toHaveLength(2)
    expect(choices[1]).toEqual({ colour: false, texture: true, size: true, fill: true })
    const onlyColour = { colour: true, texture: false, size: false, fill: false }
    expect(searchOf({ ...setting, similarities: onlyColour }).choices).toEqual([onlyColour])
  })

  it('finds a box for the digits of every scene of the lab', () => {
    let [found, digits] = [0, 0]
    for (let scene = 1; scene <= SCENES; scene++) {
      const page = sceneOf(scene)
      const boxes = searched(page, setting).proposals.map(({ box }) => box)
      found += foundOf(page.truths, boxes).filter(Boolean).length
      digits += page.truths.length
    }
    expect(found / digits).toBeGreaterThan(0.95)
  })
})

describe('what the reader turns', () => {
  it('forgets the merges and the chosen box when scene or search change, not when an answer’s threshold does', () => {
    const moved = reduce(reduce(FIRST, { type: 'merge', count: 3 }), { type: 'point', proposal: 2 })
    expect(reduce(moved, { type: 'set', change: { score: 0.5 } })).toMatchObject({ merged: 3, proposal: 2 })
    expect(reduce(moved, { type: 'set', change: { k: 200 } })).toMatchObject({ merged: null, proposal: null })
    expect(reduce(moved, { type: 'set', change: { scene: 4 } })).toMatchObject({
      merged: null,
      proposal: null,
    })
  })

  it('keeps the last similarity on', () => {
    let state = FIRST
    for (const name of ['colour', 'texture', 'size', 'fill'] as const)
      state = reduce(state, { type: 'set', change: switched(state.setting, name) })
    expect(state.setting.similarities).toEqual({ colour: false, texture: false, size: false, fill: true })
  })

  it('asks the network anew for what it depends on only', () => {
    expect(lookKey({ ...setting, overlap: 0.6, score: 1, step: 4 })).toBe(lookKey(setting))
    for (const change of [{ scene: 2 }, { k: 99 }, { most: 20 }, { leastSize: 9 }])
      expect(lookKey({ ...setting, ...change })).not.toBe(lookKey(setting))
  })

  it('comes back from the address as it was', () => {
    const chosen = {
      scene: 3,
      step: 4,
      k: 250,
      leastSize: 20,
      similarities: { colour: false, texture: true, size: false, fill: true },
      most: 60,
      score: -0.3,
      overlap: 0.55,
      isCorrected: false,
    }
    const query = withSetting(new URLSearchParams('class=7b'), chosen)
    expect(query.get('class')).toBe('7b')
    expect(settingIn(query)).toEqual({ setting: chosen, problems: [] })
    expect(withSetting(query, setting).toString()).toBe('class=7b')
  })

  it('names what in an address makes no sense', () => {
    const { setting: read, problems } = settingIn(new URLSearchParams('k=7&alike=xy&sight=2&nms=2&above='))
    expect(read).toEqual({ ...setting, scene: 2 })
    expect(problems.map(({ key, used }) => [key, used])).toEqual([['k', '100'], ['alike', 'ctsf'], ['above', '0'], ['nms', '0.3']]) // prettier-ignore
  })
})

describe('answers', () => {
  it('are right once for each digit', () => {
    const { truths } = sceneOf(1)
    const { box, label } = truths[0]!
    const boxes = [box, { ...box, x: box.x + 60 }, { ...box, x: box.x + 1 }]
    const scores = new Float32Array(30).fill(-1)
    scores[label] = 1
    scores[20 + label] = 2
    const deltas = new Float32Array(120)
    deltas.set(deltasBetween(boxes[2]!, box), (20 + label) * 4)
    const looked = { boxes, scores, deltas }
    expect(bestProposal(looked)).toBe(2)
    const [best, ...others] = answers(looked, { ...setting, overlap: 0.5 }, truths)
    expect(others).toEqual([])
    expect(best).toMatchObject({ proposal: 2, label, isRight: true })
    expect(best!.removed.map(({ proposal }) => proposal)).toEqual([0])
    const both = answers(looked, { ...setting, overlap: 1 }, truths)
    expect(both.map(({ isRight }) => isRight)).toEqual([true, false])
  })
})
