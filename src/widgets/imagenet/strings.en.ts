/** The widget's words in English; the Korean ones have the same shape. */
import type { Net } from './model'

const classes = (n: number) => (n === 1 ? '1 class' : `${n.toLocaleString('en')} classes`)

export const en = {
  heading: 'A thousand classes, five answers',
  lead: 'Walk down the tree to any class of the challenge, then answer like a contestant: with several guesses, against a network.',
  view: 'View',
  views: { browse: 'The tree', play: 'Several answers' },

  path: 'From the top of the tree to the open synset',
  classes,
  column: 'Height: classes of the challenge. Choose a box to go down; the path above leads back.',
  treeAlt: (words: string, n: number, parts: string) => `${words}: ${classes(n)}. Below it: ${parts}.`,
  below: 'Directly below',
  isClass: 'one of the 1,000 classes',
  isGroup: (n: number) => `${classes(n)} at or below it`,
  noBelow: 'A class is a leaf: nothing of the challenge lies below it.',
  up: 'One level up',
  draw: 'Some class',
  search: 'Search all words',
  searchHint: 'in English, for example husky or boat',
  results: (n: number) => (n === 0 ? 'Nothing with these words.' : `${n === 12 ? 'The first 12' : n} found`),
  go: (words: string) => `Open ${words}`,

  net: 'Against',
  nets: {
    simple: 'SimpleConvNet',
    deep: 'the chapter’s network',
    eight: 'eight together',
  } satisfies Record<Net, string>,
  k: 'Answers that count',
  digit: (at: number, of: number) => `Digit ${at} of ${of}`,
  digitAlt: (at: number, of: number) => `handwritten digit ${at} of ${of}`,
  hint: 'Press up to five digits in the order in which you believe in them; press one again to take it back.',
  key: (digit: number, place: number | null) =>
    place === null ? `answer ${digit}` : `${digit} is your answer number ${place}`,
  reveal: 'Show the label',
  next: 'Next digit',
  previous: 'Previous digit',
  label: (label: number) => `The label says ${label}.`,
  yours: 'Your answers',
  theirs: (name: string) => `Answers of ${name}`,
  place: (place: number | null) => (place === null ? 'not among them' : `place ${place}`),
  hit: 'counts as right',
  miss: 'counts as wrong',
  score: (asked: number, you: number, net: number, k: number) =>
    `Of ${asked} so far, with ${k === 1 ? 'one answer' : `${k} answers`} you miss ${you}, the network ${net}.`,
  hard: 'The 24 test digits about which SimpleConvNet is least sure, so no fair sample: it does far better on all 10,000.',
  forget: 'Start again',

  measured: 'Misses among all 10,000 test digits',
  who: 'network',
  top: (k: number) => `top-${k}`,
  published: 'On ImageNet, with 1,000 classes: errors in %, one network, ten crops',
  publishedAlt: (rows: string) => `Top-1 and top-5 error: ${rows}.`,
  save: 'Save as JSON',

  treeSource: (date: string, several: number) =>
    `Classes of ILSVRC-2012, their words, definitions and parents from WordNet 3.0, © 2006 Princeton University; put together on ${date}. Levels with one branch only are left out. WordNet hangs ${several} of the classes in more than one place; here each hangs below its first parent, so some groups are smaller than in figure 8-7.`,
  playSource: (date: string, machine: string) =>
    `Probabilities of the shipped networks, recorded on ${date} (${machine}). Error rates on ImageNet: He et al. 2016, table 3, validation set.`,

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
