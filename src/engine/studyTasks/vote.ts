/** What the members of a shipped ensemble say of test images, one piece of images and one member at a time: types only. */

export interface VoteTask {
  /** The address of a folder with a `card.json` of an ensemble. */
  ensemble: string
  /** Its place on the card, from 0. */
  member: number
  /** Test images `from` … `from + count − 1`. */
  from: number
  count: number
}

export interface VotePart {
  labels: Uint8Array
  /** [count, 10]. */
  probabilities: Float32Array
  ms: number
}

export interface Vote {
  task: VoteTask
  part: VotePart
}
