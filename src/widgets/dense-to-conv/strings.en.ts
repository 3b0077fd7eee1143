/** The lab's words in English. */
export const en = {
  heading: 'One classifier, written twice',
  lead: 'With fully connected layers it reads 28\u00a0×\u00a028 pixels and nothing else. Written as convolutions it reads a page. Find out whether both say the same of a digit, what the page costs, and where the two ways of reading it part.',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used} is used instead.`,
  dismiss: 'Dismiss',

  digitOf: (number: number, label: number) => `Test digit ${number}: a ${label}`,
  digitAlt: (label: number) => `A handwritten ${label}`,
  draw: 'Draw one',
  drawn: 'Your own digit',
  pad: {
    pad: 'Drawing pad',
    clear: 'Clear',
    seen: 'What both forms read',
    keyboardHint: 'By keyboard: arrow keys move the pen, Space puts it down or lifts it, Delete clears.',
    cursor: (column: number, row: number, down: boolean) =>
      `Column ${column + 1}, row ${row + 1}, pen ${down ? 'down' : 'up'}`,
  },
  previousDigit: 'Previous digit',
  nextDigit: 'Next digit',
  legend: 'From a row to a grid',
  steps: {
    flat: {
      title: 'A row of 1,024',
      text: 'Of a digit the convolutions leave 64 maps of 4\u00a0×\u00a04. The fully connected layer takes them as 1,024 numbers in a row: cell after cell, and in each cell channel after channel. Each of its 50 neurons has as many weights.',
    },
    fold: {
      title: 'Folded into a filter',
      text: 'Lay the same weights as the maps lie: 64 squares of 4\u00a0×\u00a04, and that is a filter. No number has changed, nor even its place in memory, for a filter is kept by row, column and channel too.',
    },
    one: {
      title: 'One position',
      text: 'The filter fits onto the maps of a digit in one position: 4 − 4 + 1 = 1. It multiplies the same pairs and adds them up, so its 50 sums are the 50 neurons. The layer behind them becomes a 1×1 convolution.',
    },
    many: {
      title: 'Many positions',
      text: 'A page of 92\u00a0×\u00a0156 leaves maps of 12\u00a0×\u00a020. There the filter has 9\u00a0×\u00a017 positions, 8 pixels apart, and answers in each of them. All layers before it ran once.',
    },
  },
  neuron: 'Neuron',
  number: 'Number',
  ofNeurons: (number: number) => `${number} of 50`,
  ofNumbers: (number: number) => `${number} of 1,024`,
  inputs: {
    flat: 'What comes in: 16 cells, 64 channels in each line',
    fold: 'What comes in: 64 maps of 4\u00a0×\u00a04',
  },
  weights: {
    flat: (neuron: number) => `Weights of neuron ${neuron}, in the same order`,
    fold: (neuron: number) =>
      `Neuron ${neuron}: the same weights as a filter of 64\u00a0×\u00a04\u00a0×\u00a04`,
  },
  signs: 'blue above 0, red below',
  follow: (number: number, row: number, column: number, channel: number, product: string) =>
    `Number ${number} is row ${row}, column ${column}, channel ${channel}: ${product}`,
  sum: (neuron: number, bias: string, sum: string, out: string) =>
    `Neuron ${neuron} adds 1,024 products and its bias of ${bias}: ${sum}. After ReLU: ${out}.`,
  sumOfFilter: (bias: string, sum: string) =>
    `The filter in its position adds the same 1,024 products and the bias of ${bias}: ${sum}.`,
  mapMean: 'Maps of the digit, mean of 64 channels',
  hidden: { dense: '50 neurons of the fully connected layer', convolution: '50 sums of the convolution' },
  hiddenDifference: (difference: string) => `Largest difference of the fifty: ${difference}.`,
  pageMaps: (row: number, column: number) =>
    `The page under its maps of 12\u00a0×\u00a020 cells. The filter covers 4\u00a0×\u00a04 of them, here in row ${row}, column ${column} of its positions: 12 − 4 + 1 = 9 down, 20 − 4 + 1 = 17 across.`,

  scoresOfDigit: 'Ten scores, twice',
  scoresCaption: 'Scores before softmax',
  digit: 'Digit',
  forms: { dense: 'fully connected', convolution: 'convolutions' },
  ways: { dense: 'window cut out', convolution: 'one pass' },
  difference: 'difference',
  verdict: (difference: string, largest: string) =>
    `Largest difference: ${difference}, among scores of up to ${largest} in size. The products are the same; only the order in which they are added is not, and with it the rounding.`,
  isRecorded: (date: string) => `Recorded on ${date}.`,
  live: 'Computed here just now.',
  waiting: 'Asking the network …',
  missing: 'Nothing was recorded for this one. Press the button, and your own device computes it.',
  ask: 'Compute it here',
  failed: 'It did not work:',
  failedThen: 'Press the button to try again.',

  pageHeading: 'A page in one pass',
  pageLead:
    'Drag the digits of the upper picture, or move them by arrow keys. In the lower one each answer stands in the middle of its window: point at one, or go there by arrow keys, and see the window and what both ways make of it.',
  pageNumber: (page: number, isLaid: boolean) => (isLaid ? `Your page, from ${page}` : `Page ${page}`),
  previousPage: 'Previous page',
  nextPage: 'Next page',
  restore: 'As it was',
  board: 'The page: framed, the chosen window; dashed, what its answer hangs on in one pass',
  movable: (label: number, x: number, y: number) =>
    `Digit ${label}, ${x} pixels from the left, ${y} from the top; arrow keys move it`,
  answers: 'Answers',
  shown: { pass: 'one pass', windows: 'windows cut out', difference: 'difference' },
  sureFrom: 'Named from',
  percent: (value: number) => `${value}%`,
  gridOf: {
    pass: 'Answers of one pass, a digit where it is sure enough',
    windows: 'Answers about each window cut out, a digit where it is sure enough',
    difference: 'Largest difference of the ten scores at each place; the brighter, the larger',
  },
  placeText: (row: number, column: number, pass: string, windows: string, difference: string) =>
    `Row ${row}, column ${column}: one pass ${pass}, window cut out ${windows}, scores differ by up to ${difference}`,
  namedText: (digit: number, share: string) => `${digit} (${share})`,
  windowAlt: 'The chosen window, 28\u00a0×\u00a028 pixels',
  times: 'What it takes',
  time: 'time',
  multiplyAdds: 'multiply-adds',
  onePass: 'one pass',
  allWindows: (count: number) => `${count} windows, in one batch`,
  ratio: 'ratio',
  timesAs: (ratio: string) => `${ratio}×`,
  findings: 'What to see in it',
  agreement: (
    holding: number,
    sameOfHolding: number,
    all: number,
    same: number,
    median: string,
    largest: string,
  ) =>
    `On this page ${holding} windows hold a digit as a whole, and both ways name ${sameOfHolding} of them alike; of all ${all} it is ${same}. At half of the places the score that differs most does so by ${median} or more, and nowhere by more than ${largest}.`,
  why: 'Why so much, when a single digit agreed to the last decimals? A window that is cut out ends in padding, zeros anew in every layer. In one pass the page goes on instead, and an answer hangs on 60\u00a0×\u00a060 pixels, framed by dashes, not on 28\u00a0×\u00a028. Even black paper around a digit is no padding: after the first layer it is no longer zero but whatever bias and ReLU make of black.',
  nothing: (empty: number, sure: number, percent: number) =>
    `${empty} windows hold no digit as a whole, and ${sure} of these are named all the same, with at least ${percent}%. The network learned from single digits in the middle. It has ten classes and none for “nothing here”, so halves, gaps and bare paper get a digit’s name too.`,
  save: 'Save scores and times (JSON)',
  foot: (date: string, machine: string) =>
    `What is marked as recorded was recorded on ${date}, ${machine}. The classifier is that of section 8.1.2; none of the thirty digits was trained on.`,
}
