/** A worker that holds the network and does what it is given: it remembers nothing but θ, so it can be replaced at any time. */
import { tensor1d, type Tensor1D } from '@tensorflow/tfjs-core'
import { networkOf } from '../networks/networkOf'
import type { BlockKind } from '../layers/layer'
import type { Network } from '../networks/sequential'
import { perform, type FromReplica, type ToReplica } from './work'

export interface ReplicaSurroundings {
  post(message: FromReplica, transfer: ArrayBuffer[]): void
  /** Makes wasm with the book's kernels the current backend. */
  startBackend(files: { kernels: WebAssembly.Module; tfjsWasmUrl: string }): Promise<void>
  /** Milliseconds since the Unix epoch. */
  clock(): number
}

/** The replica's `onmessage`. An error in the work is thrown, for the thread that gave it to notice. */
export function replica({ post, startBackend, clock }: ReplicaSurroundings): (message: ToReplica) => void {
  let network: Network<BlockKind>
  let seed: number
  let theta: Tensor1D | null = null
  /** What arrived while this replica sleeps; null while it is awake. */
  let unheard: ToReplica[] | null = null

  /** Lets time pass, then does `next` and hears what arrived. */
  const sleep = (ms: number, next: () => void) => {
    unheard = []
    setTimeout(() => {
      const waiting = unheard ?? []
      unheard = null
      next()
      for (const message of waiting) receive(message)
    }, ms)
  }

  const receive = (message: ToReplica): void => {
    if (unheard) return void unheard.push(message)
    switch (message.type) {
      case 'start':
        void startBackend(message).then(
          () => {
            network = networkOf(message.plan)
            seed = message.plan.seed
            post({ type: 'ready' }, [])
          },
          (error: unknown) => post({ type: 'failed', detail: String(error) }, []),
        )
        return
      case 'parameters':
        theta?.dispose()
        theta = tensor1d(message.values)
        return
      case 'work': {
        const from = clock()
        const values = perform(network, theta!, seed, message.work)
        const done = { type: 'done' as const, id: message.id, values, from }
        const computedAt = clock()
        const sleepMs = ((message.slowness ?? 1) - 1) * (computedAt - from)
        if (sleepMs <= 0) return post({ ...done, to: computedAt }, [values.buffer as ArrayBuffer])
        sleep(sleepMs, () => {
          const to = clock()
          post({ ...done, to, sleptMs: to - computedAt }, [values.buffer as ArrayBuffer])
        })
      }
    }
  }
  return receive
}
