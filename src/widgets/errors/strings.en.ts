/** The widget's words in English. They set the shape that every language is held to. */
import type { View } from './model'
import type { Deck, Player } from './modelCards'

/** A digit with its article. */
const a = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`

export const en = {
  heading: 'Who reads these better?',
  lead: 'Test digits that networks get wrong. Say first what you see; then see what the network saw.',

  view: 'Show',
  views: {
    guess: 'Guess',
    shared: 'Mistakes in common',
    epochs: 'Epoch by epoch',
  } satisfies Record<View, string>,

  deck: 'Misread by',
  decks: {
    net: 'this book’s network',
    any: 'one of eight',
    all: 'all eight',
    own: 'your own network',
  } satisfies Record<Deck, string>,
  deckIs: {
    net: (n: number) =>
      `All ${n} of the 10,000 test digits that the network of this book’s home page gets wrong.`,
    any: (n: number) =>
      `All ${n} digits that at least one of eight networks gets wrong. “The network” is one of the eight and reads most of them.`,
    all: (n: number) => `The ${n} digits on which all eight networks fail.`,
    own: (n: number) => `All ${n} digits that the network of the training lab gets wrong.`,
  } satisfies Record<Deck, (n: number) => string>,
  noOwn:
    'No network has been tested in this tab yet. Train one in the lab above to its end, and its errors are dealt here.',
  noErrors: 'That network makes no error at all.',

  table: 'A digit and ten keys to guess it',
  unknown: (at: number, of: number) => `Digit ${at} of ${of}, not yet guessed`,
  known: (label: number, index: number) => `Test digit ${index}, ${a(label)}`,
  place: (at: number, of: number) => `${at} of ${of}`,
  ask: 'What do you see?',
  key: (digit: number) => `It is ${a(digit)}`,
  hint: 'Digit keys guess, ← and → turn over.',
  previous: 'Previous digit',
  next: 'Next digit',
  isLabel: 'label',
  isYours: 'you',
  isNets: 'network',

  right: 'Right.',
  wrong: 'Not what the label says.',
  labelled: (label: number) => `The label says ${label}.`,
  netSays: (digit: number, p: string) => `The network says ${digit} (${p})`,
  secondIs: (digit: number) => `, its second choice is ${digit}.`,
  eightSay: 'The eight say',
  indexIs: (index: number) => `Test digit no. ${index}`,

  noImage: 'This image could not be loaded. Check the connection and turn over.',

  scores: 'Digits read rightly',
  player: 'Who',
  ofGuessed: (n: number) => `of the ${n} guessed`,
  ofAll: (n: number) => `of all ${n}`,
  players: {
    you: 'You',
    net: 'The network',
    second: 'Its second choice',
    together: 'Eight networks, averaged',
  } satisfies Record<Player, string>,
  byChoice: 'The digits were chosen for its mistakes, so it cannot score here.',
  none: '–',

  watch: 'Compute where it looks',
  computing: 'Computing the gradient …',
  busy: 'A training run is under way in this tab. Stop it first, or let it end.',
  failed: 'The gradient could not be computed:',
  failedThen: 'Check the connection and try again, or reload the page.',
  target: 'Gradient of',
  targets: { winner: 'the largest logit', difference: 'largest less second' },
  mapTitle: (best: number, second: number, target: 'winner' | 'difference') =>
    target === 'winner' ? `∂z${best}/∂x` : `∂(z${best} − z${second})/∂x`,
  mapAlt: (best: number, second: number, target: 'winner' | 'difference', strongest: string) =>
    `Gradient of the logit of ${best}${target === 'winner' ? '' : ` less that of ${second}`} by each pixel; the strongest is ${strongest}.`,
  brighter: 'brighter here speaks for it',
  darker: 'brighter here speaks against it',
  logits: (best: number, high: string, second: number, low: string) =>
    `Logit of ${best}: ${high}, of ${second}: ${low}.`,
  strongest: (value: string) => `Full size and colour: a slope of ${value}.`,

  forget: 'Begin again',
  save: 'Save guesses (JSON)',
  announce: (label: number, digit: number, net: number) =>
    `The label says ${label}, you said ${digit}, the network ${net}.`,

  sharedTitle: 'By how many of the eight a digit is misread',
  sharedBy: 'Misread by',
  sharedDigits: 'Digits',
  sharedExpected: 'If independent',
  sharedRow: (by: number) => (by === 8 ? 'all 8' : by === 1 ? 'just 1' : `${by} of 8`),
  sharedTold:
    'The last column is what to expect of eight networks that err as often as these, but each by a chance of its own.',
  sharedShow: (by: number, n: number) =>
    by === 8 ? `Misread by all eight: ${n}` : `Misread by ${by === 1 ? 'just one' : by} of eight: ${n}`,
  sharedCaption: (label: number) => `${a(label)}, read as`,
  less: '<0.01',

  epoch: 'After epoch',
  epochErrors: (errors: string) => `${errors} errors`,
  epochChange: (mended: number, fresh: number) => `since the step before: ${mended} mended, ${fresh} new`,
  epochFirst: 'since the step before: no comparison, the network had learned nothing',
  epochUntrained: 'random first values: it answers nearly always the same',
  epochCurve: 'Errors in 10,000 test images, logarithmic',
  confusion: (epoch: number) => `Answers after epoch ${epoch}`,
  truth: 'Label',
  predicted: 'Network says',
  cell: (truth: number, predicted: number, count: number) =>
    truth === predicted ? `${truth}, read rightly: ${count}` : `${truth} read as ${predicted}: ${count}`,
  cellTitle: (truth: number, predicted: number, count: number) => `${count} × ${truth} read as ${predicted}`,
  allErrors: (n: number) => `All ${n} errors, the most confident first`,
  someErrors: (n: number, of: string) => `${n} of the ${of} errors, up to three of each kind`,
  showAll: 'Show all errors',
  cellRight: 'Digits that it reads rightly are not kept here.',
  chooseCell: 'Choose a cell to see its digits.',
  caption: (label: number, predicted: number, p: string) => `${label} as ${predicted}, ${p}`,
  misread: (index: number, label: number, predicted: number) =>
    `Test digit ${index}, ${a(label)} read as ${predicted}`,
  more: (n: number) => `Show ${n} more`,
  stubborn: (n: number, last: number, of: number) =>
    `${n} of the ${of} errors after epoch ${last} were errors after every epoch kept since the first.`,

  recorded: (date: string) => `Answers recorded on ${date} from the weights that this book ships.`,
  computedHere: 'The gradient was computed in this page, on WebAssembly.',
  ownRun: (step: string) => `Answers of the network that was trained in this tab, after step ${step}.`,

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
