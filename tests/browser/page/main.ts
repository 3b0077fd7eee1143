/** The real worker behind a bare page: tests send it messages and read what it said. */
import type { BackendName, FromEngine, Notice, Plan, ToEngine } from '../../../src/engine/protocol'
import type { HalfTimesTask, RoundedTask } from '../../../src/engine/protocolPrecision'
import { EngineClient } from '../../../src/training/client'

declare global {
  interface Window {
    send(message: ToEngine): void
    heard: FromEngine[]
    askRounded(task: RoundedTask): Promise<Extract<FromEngine, { type: 'rounded' }>>
    timeHalf(backend: BackendName, task: HalfTimesTask): Promise<Extract<FromEngine, { type: 'half-times' }>>
    timeLayers(plan: Plan): Promise<Extract<FromEngine, { type: 'profile' }>>
    /** Loss of each step; what is taken again replaces. */
    losses(): number[]
    notices(): Notice[]
    failure(): string | null
    phase(): string
    crash: string | null
  }
}

window.heard = []
window.crash = null
const client = new EngineClient(new URL('./', location.href).href, {
  onMessage: (message) => window.heard.push(message),
  onCrash: (detail) => (window.crash = detail),
})
window.send = (message) => client.send(message)
window.askRounded = (task) => client.request({ type: 'evaluate-rounded', ...task }, 'rounded')
window.timeHalf = (backend, task) => client.request({ type: 'half-times', backend, ...task }, 'half-times')
window.timeLayers = (plan) =>
  client.request({ type: 'profile', plan, batch: 1, rounds: 1, repeats: 1 }, 'profile')

const heard = <T extends FromEngine['type']>(type: T) =>
  window.heard.filter((message): message is Extract<FromEngine, { type: T }> => message.type === type)

window.losses = () => {
  const losses: number[] = []
  for (const { step, loss } of heard('steps').flatMap(({ records }) => records)) losses[step - 1] = loss
  return losses
}
window.notices = () => heard('notice').map(({ notice }) => notice)
window.failure = () => heard('failed').at(-1)?.failure.detail ?? null
window.phase = () => heard('phase').at(-1)?.phase ?? 'none'
