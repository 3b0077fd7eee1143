/** How long pieces of networks take forward, timed one after the other and round again, as the page asks. */
import { dispose, getBackend, tensor1d, tensor4d, tidy, type Tensor } from '@tensorflow/tfjs-core'
import { forwardChain } from '../layers/chain'
import { fromDescription } from '../networks/fromDescription'
import type { BackendName } from '../protocol'
import { timeOnce } from '../stopwatch'
import { TURNS_AFRESH, type TimedPiece, type TurnsPart, type TurnsTask } from '../studyTasks/turns'
import { noise } from '../timing'
import type { Study, DigitContext } from './study'

/** A turn lasts at least so long, where a pass is short against the clock. */
const LEAST_MS = 12
const MOST_REPEATS = 50

interface Prepared {
  run(): Tensor
  repeats: number
  tensors: Tensor[]
}

export class TurnsStudy implements Study<'turns'> {
  private pieces: Prepared[] = []

  constructor(private readonly context: Pick<DigitContext, 'now'>) {}

  async advance(task: TurnsTask): Promise<TurnsPart> {
    const { now } = this.context
    if (task.kind === 'begin') {
      this.end()
      for (const piece of task.pieces) {
        const prepared = prepare(piece, task.batch)
        this.pieces.push(prepared)
        await timeOnce(prepared.run, 1, now) // compiles
        const ms = Math.max(0.01, await timeOnce(prepared.run, 1, now))
        prepared.repeats = Math.min(MOST_REPEATS, Math.ceil(LEAST_MS / ms))
      }
      return { kind: 'begun', backend: getBackend() as BackendName }
    }
    const piece = this.pieces[task.piece]
    if (!piece) throw new Error(TURNS_AFRESH)
    return { kind: 'timed', ms: await timeOnce(piece.run, piece.repeats, now) }
  }

  end(): void {
    for (const { tensors } of this.pieces) dispose(tensors)
    this.pieces = []
  }
}

/** The piece's parameters are cut once, so that a pass copies none of them. */
function prepare({ name, input, block }: TimedPiece, batch: number): Prepared {
  const { network } = fromDescription({ name, input, parts: [block] })
  const [channels, height, width] = input
  const shape: [number, number, number, number] = [batch, height, width, channels]
  const x = tensor4d(noise(batch * channels * height * width), shape)
  const parameters =
    network.size > 0
      ? tidy(() => network.cut(tensor1d(noise(network.size))))
      : network.layers.map((): Tensor[] => []) // a pooling learns nothing
  return {
    run: () => forwardChain(network.layers, parameters, x, { dropoutRng: null }).output,
    repeats: 1,
    tensors: [x, ...parameters.flat()],
  }
}
