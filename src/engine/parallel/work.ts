/** Work that any thread can do that has the network and θ, and the messages by which it is given away. Pure of threads. */
import type { Tensor1D } from '@tensorflow/tfjs-core'
import type { Batch } from '../datasets/batch'
import { gradientOf, logitsOf } from '../gradient'
import type { BlockKind, Norms, Rows } from '../layers/layer'
import type { Network } from '../networks/sequential'
import type { Plan } from '../protocol'

export type Work =
  /** Of some rows of a batch. */
  | { kind: 'gradient'; batch: Batch; rows: Rows; step: number }
  /** Of images [n, 784] in 0–1. */
  | { kind: 'logits'; pixels: Float32Array; norms?: Norms | undefined }

/** To a replica. */
export type ToReplica =
  | { type: 'start'; plan: Plan; kernels: WebAssembly.Module; tfjsWasmUrl: string }
  /** θ for the work that follows. */
  | { type: 'parameters'; values: Float32Array }
  /** `slowness` above 1: the replica then sleeps until so many times its computing time is over, and hears nothing meanwhile. */
  | { type: 'work'; id: number; work: Work; slowness?: number }

/** From a replica; times in milliseconds since the Unix epoch, of which it slept the last `sleptMs`. */
export type FromReplica =
  | { type: 'ready' }
  | { type: 'failed'; detail: string }
  | { type: 'done'; id: number; values: Float32Array; from: number; to: number; sleptMs?: number }

/** [dL/dθ, loss, accuracy] for a gradient (see `gradientOf`), [n × 10] for logits; copied out of the backend. */
export function perform(
  network: Network<BlockKind>,
  theta: Tensor1D,
  seed: number,
  work: Work,
): Float32Array {
  const result =
    work.kind === 'gradient'
      ? gradientOf(network, theta, work.batch, { seed, step: work.step, rows: work.rows })
      : logitsOf(network, theta, work.pixels, work.norms)
  const values = result.dataSync<'float32'>()
  result.dispose()
  return values
}
