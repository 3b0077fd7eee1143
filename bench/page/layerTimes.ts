/** The engine's own profile of a plan, on wasm. */
import { profile } from '../../src/engine/profile'
import type { LayerProfile, Plan } from '../../src/engine/protocol'
import { bestBuild, startKernels, type Build } from './bookTrainer'

export interface ProfileTask {
  kind: 'profile'
  plan: Plan
  rounds: number
  repeats: number
}

export interface ProfileAnswer {
  build: Build
  layers: LayerProfile[]
}

export async function layerTimes({ plan, rounds, repeats }: ProfileTask): Promise<ProfileAnswer> {
  const build = await bestBuild()
  await startKernels(build)
  return { build, layers: await profile(plan, { rounds, repeats, now: () => performance.now() }) }
}
