import { cpus } from 'node:os'
import type { Browser, Page } from '@playwright/test'
import type { AccuracyResult, BenchResult, LayerResult, StepsResult } from '../result'

export interface Surroundings {
  browser: Browser
  /** Shows bench/page. */
  page: Page
  /** The processor and its cores. */
  machine: string
  /** The same, and the browser. */
  device: string
  /** Measure only entries whose name contains this. */
  only: string
  /** Images in a batch, where a suite lets one choose. */
  batch: number
}

export interface Suite {
  /** Measures, prints, and returns what goes into the JSON file. */
  run(surroundings: Surroundings): Promise<(BenchResult | AccuracyResult | StepsResult | LayerResult)[]>
}

/** The processor and its cores. */
export const machine = (): string => `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}`

/** How the tables call a form of this book's engine. */
export const backendOfBook = (workers: number, build?: string): string => {
  const threads = workers > 0 ? `${workers} worker${workers > 1 ? 's' : ''}` : '1 thread'
  return ['wasm', threads, ...(build ? [build] : [])].join(', ')
}
