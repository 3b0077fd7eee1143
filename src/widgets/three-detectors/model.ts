/** Three ways to find the digits of a scene, and what each costs. */
import type { Detection } from '../../math/detection/averagePrecision'
import type { Box } from '../../math/detection/boxes'
import { CLASSIFIER_MACS, DETECTOR_MACS, RCNN_MACS } from '../../math/detection/operations'

export const WAYS = ['window', 'rcnn', 'detector'] as const
export type Way = (typeof WAYS)[number]

/** What one way came to in a scene. */
export interface Found {
  detections: Detection[]
  /** Where the network looked; the windows stand in every scene at the same places, and are not repeated here. */
  places: Box[]
  looked: number
  ms: number
}

export type Findings = Record<Way, Found>

/** Multiplications and additions, in pairs, of a way that looked at so many places. What runs without a network is not counted. */
export function macsOf(way: Way, looked: number): number {
  switch (way) {
    case 'window':
      return looked * CLASSIFIER_MACS
    case 'rcnn':
      return looked * RCNN_MACS
    case 'detector':
      return DETECTOR_MACS.trunk + DETECTOR_MACS.proposals + looked * DETECTOR_MACS.region
  }
}

/** How many times as long a way took as the detector. */
export const timesOf = (findings: Findings, way: Way): number => findings[way].ms / findings.detector.ms

export interface Setting {
  /** Which scene, from 0 on. */
  scene: number
  /** How many times as long the window takes, as the reader guesses; null before that. */
  guess: number | null
  /** Whether the places are drawn that were looked at. */
  places: boolean
}

export const SCENES = 9
export const GUESSES = [1, 3, 10, 30, 100, 300] as const
export const FIRST: Setting = { scene: 0, guess: null, places: false }
