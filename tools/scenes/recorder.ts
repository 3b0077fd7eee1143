/** What a recorder of a lab of section 8.4 is given. */
import type { SceneCard } from './publishScenes'
import type { RcnnPart, RcnnTask } from '../../src/engine/studyTasks/rcnn'
import type { ScenesPart, ScenesTask } from '../../src/engine/studyTasks/scenes'

export type Card = Pick<SceneCard, 'training' | 'held'>

export interface Recorder {
  ask<Kind extends ScenesPart['kind']>(
    task: ScenesTask,
    kind: Kind,
  ): Promise<Extract<ScenesPart, { kind: Kind }>>
  askScenes(task: ScenesTask): Promise<ScenesPart>
  /** Asks R-CNN. */
  askRcnn(task: RcnnTask): Promise<RcnnPart>
  /** Pixels of the first scenes. */
  scenes: Uint8Array[]
  card(folder: string): Promise<Card>
  /** When and on what. */
  about: { recordedAt: string; machine: string }
  /** Writes what a lab shows, and what the text prints if there is something. */
  write(lab: string, shown: object, facts?: object): Promise<void>
}
