/** What many training steps leave behind in memory. */
import { backend, memory } from '@tensorflow/tfjs-core'
import { noiseBatch } from '../../src/engine/datasets/noise'
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import { memoryOf, type WasmBackend } from '../../src/engine/kernels/wasm/backendWasm'
import type { TrainStep } from '../peers/network'
import type { Residue } from '../result'
import { bestBuild, bookTrainer, type Build } from './bookTrainer'

/** The same worker takes several of these, one after another. */
export interface StepsTask {
  kind: 'steps'
  /** Of the first task; later ones go on with it. */
  workers: number
  steps: number
}

export interface StepsAnswer {
  build: Build
  /** In this thread; without workers the gradients are computed in it too. */
  residue: Omit<Residue, 'step' | 'heapBytes'>
}

let trainer: Promise<{ step: TrainStep; build: Build }> | null = null

async function start(workers: number): Promise<{ step: TrainStep; build: Build }> {
  const build = await bestBuild()
  return { step: await bookTrainer(workers, build), build }
}

/** Trains on noise for some more steps and counts what is there afterwards. */
export async function residueOfSteps({ workers, steps }: StepsTask): Promise<StepsAnswer> {
  trainer ??= start(workers)
  const { step, build } = await trainer
  const { pixels, labels } = noiseBatch(DEFAULT_PLAN.batchSize)
  for (let i = 0; i < steps; i++) await step(pixels, labels)
  const { numTensors, numDataBuffers, numBytes } = memory()
  return {
    build,
    residue: {
      tensors: numTensors,
      dataBuffers: numDataBuffers,
      tensorBytes: numBytes,
      wasmBytes: memoryOf(backend() as WasmBackend).buffer.byteLength,
    },
  }
}
