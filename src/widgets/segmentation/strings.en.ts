import { OWN_WORDS } from '../../figures/SceneBoard'
export const en = {
  heading: 'A class for every pixel',
  lead: 'The network answers for each of 9,216 pixels: background, or which digit. Drag the digits about, take skips away, and see what the answer loses.',
  scene: {
    board: 'A digit scene and the answer over it',
    digit: (label: number) =>
      `Digit ${label}: arrows move it, plus and minus change its size, brackets turn it, Delete removes it`,
    garment: 'A garment, which is no digit: arrows move it, Delete removes it',
    previous: 'Previous scene',
    next: 'Next scene',
    scene: (number: number, isEdited: boolean) =>
      isEdited ? `Your scene, from ${number}` : `Held-out scene ${number}`,
    add: 'Add a digit',
    addDigit: (label: number) => `Add a ${label}`,
    restore: 'As it was',
    ...OWN_WORDS.en,
    hint: 'Drag anything; with the keyboard, Tab to it. None of these digits was ever trained on.',
  },
  stride: 'Answer of',
  strides: {
    8: 'stride 8, no skip',
    4: 'stride 4, one skip',
    2: 'stride 2, two skips',
    1: 'stride 1, three skips',
  } as Record<8 | 4 | 2 | 1, string>,
  thisScene: (iou: string, accuracy: string) => `In this scene: mIoU ${iou}, pixels right ${accuracy}.`,
  background: 'background',
  ofClass: 'IoU by class',
  live: (ms: string) => `Computed here just now in ${ms} ms.`,
  isRecorded: (date: string) => `Recorded answer (${date}). Press the button, and your own device answers.`,
  waiting: 'Asking the network …',
  missing: 'There is no recorded answer for this scene. Press the button, and your device gives one.',
  ask: 'Segment it here',
  failed: 'It did not work:',
  failedThen: 'Press the button to try again; the recorded scenes stay readable.',
  ownNet: 'Ask the network trained below',
  stepsHeading: 'How the answer grows',
  steps: [
    'The trunk’s coarsest map has 12 × 12 cells. A 1×1 convolution scores eleven classes in each: it knows what, and hardly where.',
    'The scores are enlarged twofold by a transposed convolution that begins bilinear, and those of the finer map, 24 × 24, are added: the first skip.',
    'Once more: 48 × 48. Edges of strokes begin to show.',
    'And at full size, 96 × 96. The largest score in each pixel is the answer.',
  ],
  classLabel: 'Scores of',
  cells: (side: number) => `${side} × ${side}`,
  heatAlt: (what: string, side: number, most: string) =>
    `Probability of ${what} in ${side} × ${side} cells, at most ${most}`,
  patchHeading: 'One pass, or a patch for each pixel',
  patchLead:
    'Before 2015 a pixel was named by cutting out what lies around it and classifying that. Here the patch is 88 × 88, all that one answer can hang on, and the network is the same.',
  patchRun: 'Name 144 pixels one by one',
  patchStop: 'Stop',
  patchDone: (done: number, all: number, seconds: string) => `${done} of ${all} patches, ${seconds} s`,
  patchVerdict: (patch: string, pass: string, ratio: string, same: string) =>
    `A patch takes ${patch} ms; one pass over the scene ${pass} ms and answers 9,216 pixels. At the same stride of 8 that is ${ratio} times faster. ${same} of the answers agree; near the border they need not, for there the patch ends in black and the scene in padding.`,
  patchRecorded: (patch: string, pass: string, ratio: string) =>
    `Recorded: a patch ${patch} ms, one pass ${pass} ms; at stride 8, ${ratio} times faster.`,
  held: (scenes: number) => `On ${scenes} held-out scenes (recorded)`,
  heldRow: (skips: number): string =>
    skips === 0 ? 'no skip' : skips === 1 ? 'one skip' : skips === 2 ? 'two skips' : 'three skips',
  miou: 'mIoU',
  foot: (date: string, machine: string) =>
    `Recorded on ${date}, ${machine}. Boxes and masks come from the generator; mIoU is the mean over background and ten digits.`,
  copy: 'Save mask and scores (JSON)',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used} is used instead.`,
  dismiss: 'Dismiss',
  training: {
    heading: 'Train it further, here',
    lead: 'The convolutions of the trunk keep what they know; the layers that score begin afresh and learn from scenes drawn on your device. Every 40 steps 20 held-out scenes are segmented.',
    heads: 'Scores begin',
    fresh: 'afresh',
    shipped: 'as shipped',
    trunk: 'Trunk',
    kept: 'is kept',
    learns: 'learns too',
    seed: 'Start',
    score: 'mIoU on held-out scenes',
    goal: 'shipped',
    loss: 'Loss',
    steps: 'Steps',
    here: 'here',
    outcome: (first: string, last: string, scenes: number, seconds: number) =>
      `From ${first} to ${last} mIoU on ${scenes} held-out scenes, in ${seconds} s of training.`,
    progress: (step: number, steps: number, left: number | null) =>
      `step ${step} of ${steps}${left === null ? '' : `, about ${left} s left`}`,
    run: {
      start: 'Train the scores here',
      pause: 'Pause',
      resume: 'Go on',
      again: 'Train again',
      reset: 'Forget it',
      busy: 'The training lab’s run holds the engine. Stop it, or wait until it is over.',
      failed: 'The training stopped:',
      failedThen: 'Press Go on: it takes up where it was last kept.',
    },
  },
}
