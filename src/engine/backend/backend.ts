import type { BackendName } from '../protocol'

/** A tfjs backend that has been started and is the current one. */
export interface RunningBackend {
  name: BackendName
  /** Adapter or renderer, in the driver's words; '' on a CPU. */
  device: string
  /** Resolves, with the reason, when the device is gone. Never resolves on a CPU. */
  lost: Promise<string>
  /** Makes the device go away, as a driver crash would. */
  loseDevice(): void
  /** Compiles, many at a time, the programs that `work` would run; nothing is computed while it runs. Only where compiling takes long. */
  compileAhead?(work: () => void): Promise<void>
}

/** The device under a backend went away: go on from the checkpoint elsewhere. */
export class BackendLostError extends Error {
  constructor(
    readonly backend: BackendName,
    reason: string,
  ) {
    super(reason)
  }
}

const NEVER = new Promise<string>(() => undefined)

/** A backend without a device that could be lost. */
export const onCpu = (name: 'wasm' | 'cpu'): RunningBackend => ({
  name,
  device: '',
  lost: NEVER,
  loseDevice: () => undefined,
})
