import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_PLAN } from '../protocol'
import { ReplicaPool, type ReplicaPort } from './pool'
import type { FromReplica, ToReplica, Work } from './work'

/** A replica by hand: it keeps what it is sent and says what the test makes it say. */
class Port implements ReplicaPort {
  sent: ToReplica[] = []
  say!: (message: FromReplica) => void
  die!: () => void
  terminated = false
  post(message: ToReplica) {
    this.sent.push(message)
  }
  onMessage(handle: (message: FromReplica) => void) {
    this.say = handle
  }
  onDeath(handle: () => void) {
    this.die = handle
  }
  terminate() {
    this.terminated = true
  }
  get work() {
    return this.sent.filter((message) => message.type === 'work')
  }
  finish(which: number) {
    this.say({ type: 'done', id: this.work[which]!.id, values: Float32Array.of(1), from: 0, to: 5 })
  }
}

const work: Work = { kind: 'logits', pixels: new Float32Array(784) }
const start = {
  type: 'start',
  plan: DEFAULT_PLAN,
  kernels: {} as WebAssembly.Module,
  tfjsWasmUrl: '',
} as const

let ports: Port[]
let pool: ReplicaPool
const performHere = vi.fn(() => Float32Array.of(2))

function open(size: number) {
  ports = []
  performHere.mockClear()
  pool = new ReplicaPool({
    size,
    start,
    performHere,
    clock: () => Date.now(),
    spawn: () => {
      ports.push(new Port())
      return ports.at(-1)!
    },
  })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  pool.dispose()
  vi.useRealTimers()
})

describe('ReplicaPool', () => {
  it('works in this thread until a replica is ready', async () => {
    open(1)
    expect(await pool.do(work)).toMatchObject({ values: Float32Array.of(2), worker: 0 })
    ports[0]!.say({ type: 'ready' })
    const done = pool.do(work)
    ports[0]!.finish(0)
    expect(await done).toMatchObject({ values: Float32Array.of(1), worker: 1 })
    expect(performHere).toHaveBeenCalledTimes(1)
  })

  it('sends θ once to each replica that works', () => {
    open(2)
    ports[0]!.say({ type: 'ready' })
    pool.setParameters(Float32Array.of(7))
    for (let i = 0; i < 2; i++) void pool.do(work).catch(() => undefined)
    expect(ports[0]!.sent.map(({ type }) => type)).toEqual(['start', 'parameters', 'work', 'work'])
    expect(ports[1]!.sent).toHaveLength(1)
  })

  it('gives what a dead replica had at hand to another, and starts a new one', async () => {
    open(2)
    for (const port of ports) port.say({ type: 'ready' })
    const all = Promise.all([pool.do(work), pool.do(work), pool.do(work)])
    ports[0]!.die()
    expect(ports).toHaveLength(3)
    ports[1]!.finish(0)
    ports[1]!.finish(1)
    ports[1]!.finish(2)
    expect((await all).map(({ worker }) => worker)).toEqual([2, 2, 2])
    expect(pool.deaths).toBe(1)
  })

  it('notices a replica that fell silent', async () => {
    open(1)
    ports[0]!.say({ type: 'ready' })
    const done = pool.do(work)
    vi.advanceTimersByTime(900)
    expect(ports[0]!.terminated).toBe(false)
    vi.advanceTimersByTime(600)
    expect(ports[0]!.terminated).toBe(true)
    expect((await done).worker).toBe(0)
  })

  it('does in this thread what three replicas died over, and throws what they threw', async () => {
    open(2)
    performHere.mockImplementationOnce(() => {
      throw new Error('the work is at fault')
    })
    for (const port of ports) port.say({ type: 'ready' })
    const done = pool.do(work)
    for (const victim of [0, 1, 2]) {
      expect(performHere).not.toHaveBeenCalled()
      expect(ports[victim]!.work).toHaveLength(1)
      ports[victim]!.die()
      ports.at(-1)!.say({ type: 'ready' })
    }
    await expect(done).rejects.toThrow('the work is at fault')
  })

  it('gives up after three that cannot start', async () => {
    open(1)
    for (let i = 0; i < 3; i++) ports[i]!.say({ type: 'failed', detail: 'no memory' })
    expect(ports).toHaveLength(3)
    expect((await pool.do(work)).worker).toBe(0)
  })

  it('works in this thread where no worker can be made', async () => {
    const spawn = () => {
      throw new ReferenceError('Worker is not defined')
    }
    pool = new ReplicaPool({ size: 2, start, performHere, clock: () => 0, spawn })
    expect((await pool.do(work)).worker).toBe(0)
  })

  it('says so to those who wait when it is closed', async () => {
    open(1)
    ports[0]!.say({ type: 'ready' })
    const done = pool.do(work)
    pool.dispose()
    await expect(done).rejects.toThrow('let go')
    expect(ports[0]!.terminated).toBe(true)
  })
})
