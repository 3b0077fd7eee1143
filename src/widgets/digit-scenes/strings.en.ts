import { OWN_WORDS } from '../../figures/SceneBoard'
export const en = {
  heading: 'A world that the book draws',
  lead: 'Each scene is drawn from a seed, so everything about it is known without anybody labelling it. Point at a digit: its box, its pixels, its words and its row belong together.',
  scene: {
    board: 'A digit scene with what is true of it',
    digit: (label: number) => `Digit ${label}`,
    garment: 'A garment, which is no digit: arrows move it, Delete removes it',
    previous: 'Previous scene',
    next: 'Next scene',
    scene: (number: number, isEdited: boolean) =>
      isEdited ? `Your scene, from ${number}` : `Scene ${number}`,
    add: 'Add a digit',
    addDigit: (label: number) => `Add a ${label}`,
    restore: 'As it was',
    hint: 'Drag anything. By keyboard, Tab to it: arrows move it, plus and minus change its size, brackets turn it, comma and full stop dim and brighten it, Delete removes it, Ctrl-Z undoes.',
    ...OWN_WORDS.en,
  },
  split: 'Belongs to',
  splits: { train: 'training', validation: 'validation', test: 'test' },
  splitTold: {
    train:
      'Training scenes hold training images of MNIST with numbers below 55,000. The networks of the next sections learned from scenes of seed 1, R-CNN from seed 2; what you train here takes the seed that you choose there.',
    validation:
      'Validation scenes hold the last 5,000 training images of MNIST, which no training scene has. With seed 1 they decided which weights and thresholds were kept.',
    test: 'Test scenes hold test images of MNIST. Where the next sections measure on held-out scenes, it is these with seed 1; their labs show some, too.',
  },
  atHand: (numbers: string) =>
    `This page has thirty digits of each split at hand, and draws all its scenes from those; trainings and measurements draw from the whole split. Image numbers here: ${numbers}.`,
  digitsAtHand: 'Which digits',
  seed: 'Seed',
  newSeed: 'Another seed',
  badNumber: (least: number, most: number) => `Only whole numbers from ${least} to ${most} will do.`,
  show: 'Show',
  boxes: 'boxes',
  caption: 'captions',
  edit: 'edit the scene',
  mask: 'Pixels of',
  masks: { none: 'nothing', instances: 'each digit', classes: 'each class' },
  maskName: (digit: number) => `#${digit}`,
  digits: 'What is true',
  columns: ['digit', 'size', 'box: x, y, w, h', 'pixels', 'image'],
  row: (number: number, label: number) => `#${number} · ${label}`,
  choose: (number: number, label: number) => `Choose digit ${number}, a ${label}`,
  large: 'large',
  small: 'small',
  drawnByYou: 'yours',
  captions: { en: 'English', ko: 'Korean' },
  noCaption:
    'The grammar says nothing of this scene: a place or a relation could be named in two ways, or there are no digits, or more than six. Scenes that are drawn from a seed never come out like this.',
  isEmpty: 'There is no digit left in the scene.',
  noDigitsYet:
    'No digit has been laid down yet, so there are no boxes and no pixels to show. The table tells what will be true.',
  howHeading: 'How it is drawn',
  howLegend: 'Layer by layer. The arrow keys move between the layers.',
  layers: {
    strokes: 'Strokes',
    garments: 'Garments',
    digits: 'Digits',
    grain: 'Grain',
  },
  layerTold: {
    strokes: 'None to three short, dim lines. They belong to no class: whoever finds a 1 in them is wrong.',
    garments: 'Up to two pieces of clothing from Fashion-MNIST. They are background, however bright.',
    digits:
      'One to six, turned and scaled. At each pixel the brightest thing wins, and the winner is written down.',
    grain: 'A little grey noise over all. Now truth can be read off: who won which pixel.',
  },
  save: 'Take scenes along',
  savePicture: 'This scene as PNG',
  saveScene: 'This scene as COCO JSON',
  count: 'How many',
  withPictures: 'with the pictures inside',
  saveMany: (count: number, from: number) =>
    count === 1 ? `Save scene ${from}` : `Save scenes ${from} to ${from + count - 1}`,
  saving: (done: number, count: number) => `${done} of ${count} drawn …`,
  saved: (name: string, count: number, digits: number, ms: string) =>
    `${name}: ${count} scenes with ${digits} digits, drawn by this device in ${ms} s.`,
  foot: 'Drawn in this page, no network involved. Digits: MNIST by LeCun, Cortes and Burges, CC BY-SA 3.0. Garments: Fashion-MNIST by Zalando SE, MIT.',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used === '–' ? 'it is left out' : `${used} is used instead`}.`,
  dismiss: 'Dismiss',
}
