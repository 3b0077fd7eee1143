import { describe, expect, it } from 'vitest'
import { BEGIN_RCNN_AFRESH, type RcnnPart, type RcnnTask } from '../../engine/studyTasks/rcnn'
import { ALL_SCENES, Lesson, ROUNDS, type Way } from './learning'

/** A worker whose mAP grows with the scenes that were fitted. */
class Worker {
  asked: RcnnTask[] = []
  private scenes: number | null = null
  private fitted = 0
  onAsk: (task: RcnnTask) => void = () => undefined

  ask = async (task: RcnnTask): Promise<RcnnPart> => {
    await Promise.resolve()
    this.asked.push(task)
    this.onAsk(task)
    if (task.kind === 'begin') {
      this.scenes = this.fitted = 0
      return { kind: 'begun' }
    }
    if (this.scenes === null) throw new Error(BEGIN_RCNN_AFRESH)
    if (task.kind === 'gather') {
      this.scenes += task.scenes
      return { kind: 'gathered', scenes: this.scenes, boxes: 80 * this.scenes }
    }
    if (task.kind === 'tune') return { kind: 'tuned', steps: task.steps, losses: [1] }
    if (task.kind === 'fit') {
      this.fitted = this.scenes
      return { kind: 'fitted', positives: 1, hard: 1 }
    }
    return { kind: 'judged', mean: this.fitted / 100, uncorrected: this.fitted / 200 }
  }

  forget() {
    this.scenes = null
  }
}

const until = (lesson: Lesson, ...wanted: string[]) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!wanted.includes(lesson.getSnapshot().status)) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = lesson.subscribe(look)
    look()
  })

const made = () => {
  const worker = new Worker()
  return { worker, lesson: new Lesson({ ask: worker.ask, now: () => 0 }) }
}
const sums = ROUNDS.map((_, i) => ROUNDS.slice(0, i + 1).reduce((sum: number, scenes) => sum + scenes, 0))
const expected = [0, ...sums].map((scenes) => ({ scenes, mean: scenes / 100, uncorrected: scenes / 200 }))

describe('fitting in the page', () => {
  it.each(['shipped', 'digits', 'tuned'] as Way[])(
    '%s: is judged before and after each round',
    async (way) => {
      const { worker, lesson } = made()
      lesson.start(way)
      await until(lesson, 'done')
      expect(lesson.getSnapshot().points).toEqual(expected)
      expect(worker.asked[0]).toEqual({
        kind: 'begin',
        features: way === 'shipped' ? 'shipped' : 'digits',
        seed: 1,
      })
      expect(worker.asked.some(({ kind }) => kind === 'tune')).toBe(way === 'tuned')
      expect(worker.asked.filter(({ kind }) => kind === 'gather')).toHaveLength(ALL_SCENES)
    },
  )

  it('pauses between two scenes, and goes on to the same end', async () => {
    const { worker, lesson } = made()
    worker.onAsk = () => {
      if (worker.asked.length === 20) lesson.pause()
    }
    lesson.start('tuned')
    await until(lesson, 'paused')
    const asked = worker.asked.length
    await Promise.resolve()
    expect(worker.asked.length).toBe(asked)
    lesson.resume()
    await until(lesson, 'done')
    expect(lesson.getSnapshot().points).toEqual(expected)
  })

  it('fails when the worker forgets, and then does again what was lost', async () => {
    const { worker, lesson } = made()
    worker.onAsk = () => {
      if (worker.asked.length === 15) worker.forget()
    }
    lesson.start('shipped')
    await until(lesson, 'failed')
    const { points } = lesson.getSnapshot()
    expect(points).toEqual(expected.slice(0, points.length))
    lesson.resume()
    await until(lesson, 'done')
    expect(lesson.getSnapshot().points).toEqual(expected)
  })

  it('a reset forgets all', async () => {
    const { worker, lesson } = made()
    worker.onAsk = () => {
      if (worker.asked.length === 10) lesson.reset()
    }
    lesson.start('digits')
    await until(lesson, 'idle')
    expect(lesson.getSnapshot()).toMatchObject({ status: 'idle', way: 'digits', points: [], scenes: 0 })
  })
})
