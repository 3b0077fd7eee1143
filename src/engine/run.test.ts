import { beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import { onCpu, type RunningBackend } from './backend/backend'
import type { BackendChooser } from './backend/choose'
import type { Dataset } from './datasets/dataset'
import { readKernels, startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { spawnNodeReplica } from './parallel/testing/nodeReplicas'
import type { Checkpoint, FromEngine, Plan } from './protocol'
import { Run } from './run'

let data: { train: Dataset; test: Dataset }
beforeAll(async () => {
  await startNodeWasm()
  data = { train: await readMnist('train', SMALL_PLAN.trainImages), test: await readMnist('test', 200) }
})

const of = <T extends FromEngine['type']>(messages: FromEngine[], type: T) =>
  messages.filter((m): m is Extract<FromEngine, { type: T }> => m.type === type)

/** The page's memory of the steps: what is repeated replaces. */
function lossesOf(messages: FromEngine[]): number[] {
  const losses: number[] = []
  for (const record of of(messages, 'steps').flatMap(({ records }) => records))
    losses[record.step - 1] = record.loss
  return losses
}

function open(
  plan: Plan,
  options: { checkpoint?: Checkpoint; backend?: RunningBackend; replicas?: number } = {},
) {
  const messages: FromEngine[] = []
  const listeners: ((message: FromEngine) => void)[] = []
  const chooser = { replace: () => Promise.resolve(onCpu('wasm')) } as unknown as BackendChooser
  const run = new Run(
    {
      runId: 1,
      chooser,
      data,
      now: () => performance.now(),
      wallClock: () => 0,
      loadKernels: () => Promise.resolve(readKernels()),
      tfjsWasmUrl: '',
      replicas: options.replicas ?? 0,
      spawnReplica: () => spawnNodeReplica(),
      post: (message) => {
        messages.push(message)
        for (const listener of listeners) listener(message)
      },
    },
    plan,
    options.backend ?? onCpu('wasm'),
    options.checkpoint,
  )
  const when = (test: (message: FromEngine) => boolean) =>
    new Promise<void>((resolve) => listeners.push((message) => test(message) && resolve()))
  return { run, messages, when }
}

const isPaused = (message: FromEngine) => message.type === 'phase' && message.phase === 'paused'

describe('Run', () => {
  it('trains to the end and says so', async () => {
    const { run, messages } = open(SMALL_PLAN)
    await run.go()
    expect(lossesOf(messages)).toHaveLength(20)
    expect(of(messages, 'phase').map(({ phase }) => phase)).toEqual(['running', 'stopped'])
    expect(of(messages, 'checkpoint').at(-1)!.checkpoint.step).toBe(20)
  })

  it('pauses with a checkpoint from which another worker goes on to the very same losses', async () => {
    const whole = open(SMALL_PLAN)
    await whole.run.go()

    const first = open(SMALL_PLAN)
    const paused = first.when(isPaused)
    const going = first.run.go()
    await first.when((m) => m.type === 'steps')
    first.run.gate.close()
    await paused
    const { checkpoint } = of(first.messages, 'checkpoint').at(-1)!
    first.run.stop()
    await going
    expect(checkpoint.step).toBeGreaterThan(0)
    expect(checkpoint.step).toBeLessThan(20)

    const second = open(SMALL_PLAN, { checkpoint: structuredClone(checkpoint) })
    await second.run.go()
    const losses = [...checkpoint.steps.loss, ...lossesOf(second.messages).slice(checkpoint.step)]
    expect(losses).toEqual(lossesOf(whole.messages))
  })

  it('takes one step at a time', async () => {
    const { run, messages, when } = open(SMALL_PLAN)
    run.gate.openOnce()
    let paused = when(isPaused)
    const going = run.go()
    await paused
    expect(lossesOf(messages)).toHaveLength(1)
    paused = when(isPaused)
    run.gate.openOnce()
    await paused
    expect(lossesOf(messages)).toHaveLength(2)
    run.stop()
    await going
  })

  it('applies a changed learning rate from the next step on, and remembers it', async () => {
    const { run, messages, when } = open(SMALL_PLAN)
    run.gate.openOnce()
    const paused = when(isPaused)
    const going = run.go()
    await paused
    run.setLearningRate(0.5)
    run.gate.open()
    await going
    expect(of(messages, 'checkpoint').at(-1)!.checkpoint.rateChanges).toEqual([{ step: 1, rate: 0.5 }])
    const plain = open(SMALL_PLAN)
    await plain.run.go()
    expect(lossesOf(messages).slice(0, 2)).toEqual(lossesOf(plain.messages).slice(0, 2))
    expect(lossesOf(messages)[3]).not.toEqual(lossesOf(plain.messages)[3])
  })

  it('goes on from its checkpoint on the next backend when the device is lost, and says so', async () => {
    const whole = open(SMALL_PLAN)
    await whole.run.go()

    let loseDevice = () => {}
    const lost = new Promise<string>((resolve) => (loseDevice = () => resolve('pulled out')))
    const { run, messages, when } = open(SMALL_PLAN, {
      backend: { name: 'webgpu', device: 'a test', lost, loseDevice },
    })
    const going = run.go()
    await when((m) => m.type === 'steps')
    run.loseDevice()
    await going
    const [notice] = of(messages, 'notice')
    expect(notice!.notice).toMatchObject({
      code: 'backend-lost',
      lost: 'webgpu',
      next: 'wasm',
      detail: 'pulled out',
    })
    expect(lossesOf(messages)).toEqual(lossesOf(whole.messages))
  })
})
