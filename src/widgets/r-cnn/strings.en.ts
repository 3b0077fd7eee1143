/** The lab's words in English. They set the shape that every language is held to. */
import type { RcnnStep } from '../../engine/studyTasks/rcnn'
import type { RunWords } from '../../figures/RunVerbs'
import type { Similarity } from '../../math/selectiveSearch/regions'
import type { Way } from './learning'
import type { Answer, Step } from './model'

/** What the description of a picture may tell. */
export interface Told {
  segments: number
  merged: number
  boxes: number
  found: number
  digits: number
  answers: string
}

export const en = {
  heading: 'R-CNN, step by step',
  lead: 'From 9,216 pixels to a handful of boxes. Walk through the steps, turn what each lets you turn, and watch what becomes of it. Which step can lose a digit for good? Which takes the time?',
  scene: 'Scene',
  sceneOf: (scene: number, of: number) => `Scene ${scene} of ${of}`,
  previous: 'Previous scene',
  next: 'Next scene',
  legend: 'Steps of R-CNN',
  steps: {
    segments: {
      title: 'Segments',
      text: 'Neighbouring pixels of like brightness grow together, as long as no edge between two segments is much stronger than those within.',
    },
    merging: {
      title: 'Merging',
      text: 'The two neighbours that are most alike become one region, again and again. Four similarities are added up.',
    },
    proposals: {
      title: 'Proposals',
      text: 'Every region that ever existed gives its box: small ones, large ones, from four hierarchies with other segments or similarities.',
    },
    squares: {
      title: 'Squares',
      text: 'Each box, with a border of its surroundings, is stretched to 28×28 pixels.',
    },
    scores: {
      title: 'Features and scores',
      text: 'The network turns a square into 50 numbers. Ten SVMs weigh them, one for each digit.',
    },
    correction: {
      title: 'Box regression',
      text: 'What scores enough has its box moved and resized, by what the last pooling still knows of where the digit is.',
    },
    suppression: {
      title: 'Suppression',
      text: 'For each digit the best box stays and removes those that overlap it too much. What is left is the answer.',
    },
  } satisfies Record<Step, { title: string; text: string }>,
  alt: {
    segments: ({ segments }: Told) => `The scene in ${segments} coloured segments.`,
    merging: ({ segments, merged }: Told) =>
      `The scene after ${merged} merges: ${segments - merged} coloured regions; the next pair is outlined.`,
    proposals: ({ boxes, found, digits }: Told) =>
      `${boxes} boxes over the scene. ${found} of ${digits} digits have one that meets them by half.`,
    squares: () => 'The scene with the chosen box.',
    scores: () => 'The scene with the chosen box.',
    correction: ({ answers }: Told) => `Boxes before and after regression, of: ${answers || 'none'}.`,
    suppression: ({ answers, digits }: Told) =>
      `Answered: ${answers || 'nothing'}. There are ${digits} digits.`,
  } satisfies Record<Step, (told: Told) => string>,

  k: 'k: greater for larger segments',
  leastSize: 'Least size of a segment',
  pixels: (count: number) => `${count} pixels`,
  segmentsFound: (count: number) =>
    `${count} segments. The ground is one or two of them, a digit several: its strokes and the soft edge around them.`,
  merged: 'Merges done',
  mergedOf: (count: number, of: number) => `${count} of ${of}`,
  similarities: { colour: 'brightness', texture: 'texture', size: 'size', fill: 'fit' } satisfies Record<
    Similarity,
    string
  >,
  nextPair: (total: string) => `The next pair (dashed boxes): sum of those switched on ${total}`,
  allMerged: 'All is one region: the whole picture.',
  most: 'Boxes looked at',
  proposalsFound: (boxes: number, found: number, digits: number) =>
    `${boxes} boxes. ${found} of ${digits} digits have one with an IoU of 0.5 or more (✓).`,
  recallOf: 'Digits that have a box, on 100 validation scenes, recorded',
  firstBoxes: (most: number) => `first ${most}`,
  square: (number: number, width: number, height: number) =>
    `Box ${number}, ${width} by ${height} pixels, as a square`,
  noBoxes: 'No boxes with these settings.',
  featuresAlt: (count: number, active: number) => `${count} features, ${active} of them above 0.`,
  scoresOf: (number: number) => `Box ${number}: score of each digit; above 0 counts`,
  isCorrected: 'Correct the boxes',
  correctionKey: 'Dashed: as proposed. Solid: corrected. Only what remains in the end is drawn.',
  score: 'Least score',
  overlap: 'Greatest IoU of two answers',
  answered: (given: readonly Answer[], digits: number) =>
    `${given.length} boxes remain, ${given.filter(({ isRight }) => isRight).length} right (✓) of ${digits} digits. ${given.reduce((sum, { removed }) => sum + removed.length, 0)} were removed (dashed).`,
  waiting: 'The network is being asked …',

  times: (total: string, boxes: number) => `${total} ms for ${boxes} boxes,`,
  timesHere: 'measured on your device',
  timesRecorded: 'recorded',
  timed: {
    search: 'selective search',
    warp: 'warping',
    features: 'network',
    svm: 'SVMs',
    regression: 'box regression',
    suppression: 'suppression',
  } satisfies Record<RcnnStep, string>,
  measure: 'Measure on this device',
  announced: (given: readonly Answer[], digits: number) =>
    `Computed here: ${given.length} boxes, ${given.filter(({ isRight }) => isRight).length} right of ${digits} digits.`,
  failed: 'The network could not be asked:',
  failedThen: 'Press “Measure on this device” to try again, or reload the page.',

  learning: 'Fit the classifiers yourself',
  learningText: (scenes: number) =>
    `Starts without any SVM or box regression. Training scenes are added round by round, the ten SVMs and regressions are fitted anew, and ${scenes} held-out scenes say how good they are.`,
  way: 'Features',
  ways: {
    shipped: 'fine-tuned beforehand',
    digits: 'single digits only',
    tuned: 'last layers tuned here',
  } satisfies Record<Way, string>,
  ends: { shipped: 'fine-tuned', digits: 'digits only', tuned: 'tuned here' } satisfies Record<Way, string>,
  here: 'now',
  run: {
    start: 'Fit here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Fit again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The fitting broke off:',
    failedThen: 'Another lab may have needed the worker. Go on, and what is lost is computed again.',
  } satisfies RunWords,
  save: 'Save as JSON',
  judging: 'Preparing held-out scenes',
  progress: (scenes: number, of: number, round: number) =>
    `Round ${round}: ${scenes} of ${of} training scenes`,
  secondsLeft: (seconds: number) => `about ${Math.ceil(seconds)} s, fitting apart`,
  now: (mean: string, uncorrected: string, scenes: number) =>
    `After ${scenes} scenes: mAP ${mean}; without box regression ${uncorrected}.`,
  outcome: (mean: string, first: string, scenes: number) =>
    `Fitted on ${scenes} scenes: mAP rose from ${first} to ${mean}.`,
  curve: 'mAP against training scenes',
  curveKey: 'dashed: recorded; solid: fitted here',
  curveX: 'training scenes',
  curveY: (scenes: number) => `mAP on ${scenes} held-out scenes`,
  curveAlt: (ends: string) => `mAP against training scenes, recorded. In the end: ${ends}.`,

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}).`,
  held: (scenes: number, mean: string, uncorrected: string, proposals: string, recall: string) =>
    `On ${scenes} held-out scenes: mAP at IoU 0.5 ${mean}, without box regression ${uncorrected}; ${proposals} boxes a scene, which reach ${recall} of the digits.`,
  method:
    'Scenes are drawn from test digits. Segments after Felzenszwalb and Huttenlocher at k and 3k, grouping after Uijlings et al. with the similarities chosen and once more without brightness; the network is the book’s DeepConvNet, fine-tuned with eleven answers; SVMs by dual coordinate ascent with mined negatives; box regression by ridge regression on the last pooling.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
