/**
 * Replicas and the work that waits for them. Each has at most two pieces of work at hand, so that it never idles between
 * them; one that throws, ends or falls silent is replaced, and what it had at hand goes back to the head of the queue.
 */
import type { FromReplica, ToReplica, Work } from './work'

/** A worker, in whatever way the surroundings make one. */
export interface ReplicaPort {
  post(message: ToReplica, transfer?: ArrayBuffer[]): void
  onMessage(handle: (message: FromReplica) => void): void
  /** Called when the worker ended or threw; not every way to die is told. */
  onDeath(handle: () => void): void
  terminate(): void
}

export interface Done {
  values: Float32Array
  /** Number of the replica; 0 is the thread of the pool itself. */
  worker: number
  /** Milliseconds since the Unix epoch. */
  from: number
  to: number
  /** Of which a straggler slept at the end. */
  sleptMs?: number
}

interface Task {
  id: number
  work: Work
  /** Replicas that it was given to. */
  tries: number
  resolve(done: Done): void
  reject(error: unknown): void
}

interface Member {
  worker: number
  port: ReplicaPort
  isReady: boolean
  /** Whose θ it holds. */
  version: number
  atHand: Task[]
  /** When it last took or finished work. */
  heardAtMs: number
}

export interface PoolOptions {
  size: number
  spawn(): ReplicaPort
  start: Extract<ToReplica, { type: 'start' }>
  /** Does work in this thread, when no replica is left. */
  performHere(work: Work): Float32Array
  /** Milliseconds since the Unix epoch. */
  clock(): number
}

const AT_HAND = 2
const LOOK_EVERY_MS = 250
/** A replica that is silent for so many times its slowest piece of work, and for a second, counts as dead. */
const PATIENCE = 40
const LEAST_PATIENCE_MS = 1000
/** Work that so many replicas died over is done in this thread, which then throws what they threw. */
const MOST_TRIES = 3
/** Replicas that never got ready before none is tried again. */
const MOST_STILLBORN = 3

const isHopeless = ({ tries }: Task) => tries >= MOST_TRIES

export class ReplicaPool {
  /** How many replicas get work; what they compute does not depend on it. */
  limit: number
  /** A replica that is really held up: whatever it computes takes it so many times as long. */
  straggler: { worker: number; slowness: number } | null = null
  /** Replicas that had to be replaced so far. */
  deaths = 0
  private members: Member[] = []
  private queue: Task[] = []
  private parameters: { version: number; values: Float32Array } = { version: 0, values: new Float32Array() }
  private nextId = 0
  private stillborn = 0
  private slowestMs = 0
  private readonly watch: ReturnType<typeof setInterval>

  constructor(private readonly options: PoolOptions) {
    this.limit = options.size
    for (let worker = 1; worker <= options.size; worker++) this.spawn(worker)
    this.watch = setInterval(() => this.look(), LOOK_EVERY_MS)
  }

  get ready(): number {
    return this.members.filter(({ isReady }) => isReady).length
  }

  /** θ for the work that follows. */
  setParameters(values: Float32Array): void {
    this.parameters = { version: this.parameters.version + 1, values }
  }

  /** Rejects when the work itself throws in this thread, or the pool is disposed. */
  do(work: Work): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.queue.push({ id: this.nextId++, work, tries: 0, resolve, reject })
      this.handOut()
    })
  }

  /** Ends one replica without a word, as a browser short of memory would; for tests and drills. */
  kill(worker: number): void {
    this.members.find((member) => member.worker === worker)?.port.terminate()
  }

  dispose(): void {
    clearInterval(this.watch)
    for (const { port } of this.members) port.terminate()
    for (const task of [...this.members.flatMap(({ atHand }) => atHand), ...this.queue])
      task.reject(new Error('the workers were let go'))
    this.members = []
    this.queue = []
  }

  private spawn(worker: number): void {
    const { start, clock } = this.options
    const port = this.tryToSpawn()
    if (!port) return
    const member: Member = { worker, port, isReady: false, version: -1, atHand: [], heardAtMs: clock() }
    this.members.push(member)
    port.onMessage((message) => this.hear(member, message))
    port.onDeath(() => this.bury(member))
    port.post(start)
  }

  /** Null where workers cannot have workers: then this thread does everything. */
  private tryToSpawn(): ReplicaPort | null {
    try {
      return this.options.spawn()
    } catch {
      this.stillborn++
      return null
    }
  }

  private hear(member: Member, message: FromReplica): void {
    if (!this.members.includes(member)) return
    member.heardAtMs = this.options.clock()
    if (message.type === 'failed') return this.bury(member)
    if (message.type === 'ready') {
      member.isReady = true
      this.stillborn = 0
    } else {
      const { id, ...done } = message
      this.slowestMs = Math.max(this.slowestMs, done.to - done.from)
      member.atHand.find((task) => task.id === id)?.resolve({ ...done, worker: member.worker })
      member.atHand = member.atHand.filter((task) => task.id !== id)
    }
    this.handOut()
  }

  private bury(member: Member): void {
    if (!this.members.includes(member)) return
    member.port.terminate()
    this.members = this.members.filter((other) => other !== member)
    const [hopeless, again] = [
      member.atHand.filter(isHopeless),
      member.atHand.filter((task) => !isHopeless(task)),
    ]
    this.queue.unshift(...again)
    for (const task of hopeless) this.performTask(task)
    this.deaths++
    if (!member.isReady) this.stillborn++
    if (this.stillborn < MOST_STILLBORN) this.spawn(member.worker)
    this.handOut()
  }

  /** Not every death is told: a terminated worker is only silent. */
  private look(): void {
    const patienceMs = Math.max(LEAST_PATIENCE_MS, PATIENCE * this.slowestMs)
    for (const member of [...this.members]) {
      const isSilent = this.options.clock() - member.heardAtMs > patienceMs
      if (isSilent && member.atHand.length > 0) this.bury(member)
    }
  }

  private handOut(): void {
    const able = this.members.filter(({ isReady }) => isReady).slice(0, this.limit)
    if (able.length === 0) return this.performQueue()
    while (this.queue.length > 0) {
      const member = able.reduce((least, other) =>
        other.atHand.length < least.atHand.length ? other : least,
      )
      if (member.atHand.length >= AT_HAND) return
      this.give(member, this.queue.shift()!)
    }
  }

  private give(member: Member, task: Task): void {
    const { version, values } = this.parameters
    if (member.version !== version) {
      const copy = values.slice() // copied here and handed over: faster than leaving the copying to the message
      member.port.post({ type: 'parameters', values: copy }, [copy.buffer])
    }
    member.version = version
    if (member.atHand.length === 0) member.heardAtMs = this.options.clock()
    member.atHand.push(task)
    task.tries++
    const { straggler } = this
    const slowed = straggler?.worker === member.worker ? { slowness: straggler.slowness } : {}
    member.port.post({ type: 'work', id: task.id, work: task.work, ...slowed })
  }

  private performQueue(): void {
    for (const task of this.queue.splice(0)) this.performTask(task)
  }

  private performTask({ work, resolve, reject }: Task): void {
    const { performHere, clock } = this.options
    try {
      const from = clock()
      const values = performHere(work)
      resolve({ values, worker: 0, from, to: clock() })
    } catch (error) {
      reject(error)
    }
  }
}
