/** Questions about the speed of this device. Each is refused while there is a run, which would be measured along. */
import type { Environment } from './backend/environment'
import { pace } from './pace'
import { profile } from './profile'
import type { BackendName, FromEngine, NetParameters, ToEngine } from './protocol'
import type { RoundedModel } from './protocolPrecision'

const TYPES = ['profile', 'pace', 'time', 'race', 'half-times'] as const

export type SpeedQuestion = Extract<ToEngine, { type: (typeof TYPES)[number] }>

/** The answer to a question, without the number that says to which. */
type Without<Message> = Message extends unknown ? Omit<Message, 'requestId'> : never
type SpeedAnswer = Without<
  Extract<FromEngine, { type: 'profile' | 'pace' | 'timed' | 'raced' | 'half-times' }>
>

/** What a measurement needs of the session. */
export interface Bench {
  environment: Environment
  wallClock: () => number
  /** Measures on the wished backend, or throws. */
  whileIdle<T>(wish: BackendName | 'auto', measure: (backend: BackendName) => Promise<T>): Promise<T>
  /** Finds out what other backends there are to measure. */
  lookAround(): Promise<void>
  fetchShipped(model: RoundedModel): Promise<NetParameters>
}

export const isSpeedQuestion = (message: ToEngine): message is SpeedQuestion =>
  (TYPES as readonly string[]).includes(message.type)

export async function measure(question: SpeedQuestion, bench: Bench): Promise<SpeedAnswer> {
  const { environment } = bench
  const { now } = environment
  const whileLooking = <T>(wish: BackendName, work: (backend: BackendName) => Promise<T>) =>
    bench.whileIdle(wish, async (backend) => {
      await bench.lookAround()
      return { backend, ...(await work(backend)) }
    })
  switch (question.type) {
    case 'profile': {
      const { plan, batch, rounds, repeats } = question
      return bench.whileIdle(plan.backend, async (backend) => ({
        type: 'profile',
        backend,
        batch,
        layers: await profile(plan, { batch, rounds, repeats, now }),
      }))
    }
    case 'pace':
      return bench.whileIdle(question.plan.backend, async (backend) => {
        await bench.lookAround()
        return { type: 'pace', backend, ...(await pace(question, backend, environment, bench.wallClock)) }
      })
    case 'time': {
      const { operation, budgetMs } = question
      const timed = await whileLooking(question.backend, async () => {
        const { timeOperation } = await import('./timing')
        return { ms: await timeOperation(operation, { budgetMs, now }) }
      })
      return { type: 'timed', ...timed }
    }
    case 'race': {
      const raced = await whileLooking(question.backend, async () =>
        (await import('./convolutionWays')).raceConvolution(question, now),
      )
      return { type: 'raced', ...raced }
    }
    case 'half-times': {
      const net = await bench.fetchShipped(question.model)
      return bench.whileIdle(question.backend, async (backend) => {
        const { halfTimes } = await import('./halfTimes')
        return { type: 'half-times', backend, ...(await halfTimes(net, { ...question, now })) }
      })
    }
  }
}
