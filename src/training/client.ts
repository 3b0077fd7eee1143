/** Owns the training worker: starts it on first use, matches answers to requests, tells when it died. */
import type { FromEngine, ToEngine } from '../engine/protocol'

type WithoutId<T> = T extends unknown ? Omit<T, 'requestId'> : never
type Request = WithoutId<Extract<ToEngine, { requestId: number }>>
type Answer<Type extends FromEngine['type']> = Extract<FromEngine, { type: Type }>

export interface ClientEvents {
  onMessage(message: FromEngine): void
  onCrash(detail: string): void
}

export class EngineClient {
  private worker: Worker | null = null
  private nextRequest = 1
  private readonly waiting = new Map<
    number,
    { resolve(answer: FromEngine): void; reject(error: Error): void }
  >()

  constructor(
    private readonly baseUrl: string,
    private readonly events: ClientEvents,
  ) {}

  private ensureWorker(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(new URL('../engine/worker.ts', import.meta.url), {
      type: 'module',
      name: this.baseUrl,
    })
    worker.onmessage = ({ data }: MessageEvent<FromEngine>) => this.receive(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.crashed(event.message || 'the worker could not be loaded')
    }
    this.worker = worker
    return worker
  }

  private receive(message: FromEngine): void {
    if ('requestId' in message) {
      const request = this.waiting.get(message.requestId)
      this.waiting.delete(message.requestId)
      if (message.type === 'request-failed') request?.reject(new Error(message.failure.detail))
      else request?.resolve(message)
      return
    }
    this.events.onMessage(message)
  }

  /** Ends the worker, if any; the next message starts a fresh one. */
  crashed(detail: string): void {
    this.worker?.terminate()
    this.worker = null
    for (const { reject } of this.waiting.values()) reject(new Error(detail))
    this.waiting.clear()
    this.events.onCrash(detail)
  }

  send(message: ToEngine): void {
    this.ensureWorker().postMessage(message)
  }

  /** Sends only if a worker is there; nothing to say to one that is not. */
  sendIfAlive(message: ToEngine): void {
    this.worker?.postMessage(message)
  }

  /** Asks and waits for the answer; rejects with the engine's own words. */
  request<Type extends FromEngine['type']>(message: Request, _answer: Type): Promise<Answer<Type>> {
    const requestId = this.nextRequest++
    return new Promise((resolve, reject) => {
      this.waiting.set(requestId, { resolve: (answer) => resolve(answer as Answer<Type>), reject })
      this.send({ ...message, requestId } as ToEngine)
    })
  }
}
