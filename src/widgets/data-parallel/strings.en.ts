/** The lab's words in English. */
export const en = {
  heading: 'A small cluster',
  lead: 'How much faster do two workers train than one, and where does the rest of the time go? Run it, then slow one worker down.',

  workers: 'Workers',
  workersValue: (n: number) => (n === 1 ? '1 worker' : `${n} workers`),
  batch: 'Batch',
  batchValue: (images: number) => `${images} images`,
  idle: (shares: number) =>
    `The engine cuts this batch into ${shares === 1 ? 'one share' : `${shares} shares`} of at most 25 images. More workers than shares have nothing to do.`,
  moreThanCores: (cores: number) =>
    `Your browser reports ${cores === 1 ? 'one core' : `${cores} cores`}: more workers than that must take turns.`,

  run: (steps: number) => `Train ${steps} steps`,
  stop: 'Stop',
  straggler: (worker: number, times: number) => `Slow down worker ${worker}: ×${times}`,
  stragglerAlone: 'A straggler needs somebody to wait for it: choose two workers or more.',
  all: (most: number) => `Measure 1 to ${most} workers`,
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab. Stop it first, or let it end.',
  progress: (done: number, of: number, workers: string) => `Step ${done} of ${of}, ${workers}`,
  firstAlone: 'First one worker alone, to compare with.',

  pace: 'Images a second',
  speedUp: 'Speed-up',
  over: 'over one worker',
  noBase: 'one worker is not measured yet',
  waiting: 'Spent waiting',
  ofWorkers: 'of the workers’ time',
  loss: (step: number) => `Loss at step ${step}`,
  same: 'equal to one worker’s, to the last bit',
  different: 'differs from one worker’s',
  itself: 'the standard for the others',

  picture: (steps: number) => `Where the last ${steps} steps went`,
  coordinator: 'sum',
  coordinatorLong: 'Coordinator',
  worker: (n: number) => `Worker ${n}`,
  compute: 'computing a share',
  held: 'held up',
  wait: 'waiting',
  exchange: 'sending, adding, updating',
  milliseconds: (ms: string) => `${ms} ms`,
  step: (n: number) => `step ${n}`,
  laneSummary: (lane: string, compute: string, wait: string) =>
    `${lane}: computes ${compute}, waits ${wait}.`,
  missing: 'This setting was not recorded. Run it: it takes some seconds.',

  table: (images: number) => `Batch of ${images}`,
  tableStraggler: (images: number) => `Batch of ${images}, one worker slowed down`,
  own: 'measured here',
  ownKey: '● measured here, the rest recorded',
  efficiency: 'of ideal',

  announced: (workers: string, pace: string, speedUp: string) =>
    `${workers}: ${pace} images a second${speedUp && `, ${speedUp} times as fast as one worker`}.`,
  failed: 'The measurement broke off:',
  failedThen: 'What was measured before it stays. Try again, or reload the page.',
  recorded: (date: string, machine: string) =>
    `Recorded on ${date} (${machine}), of two passes the faster. The button trains on your device.`,
  measured: 'The picture was measured in this tab.',
  method:
    'Real training of DeepConvNet on MNIST with Adam, from the same start each time. A share is up to 25 images; a pace is that of the median step after the first four. Between two steps the next batch is taken, which the picture leaves out; all the adding of a step is drawn at its end. A straggler really sleeps: its share takes three times as long. Slowed down or let loose during a run, it makes the run last until 12 more steps are made, and only those count for the pace.',

  simulator: 'Past this machine: up to 1,024 devices',
  simulatorLead:
    'A model, not a measurement: every device computes its share, then the gradients are exchanged, by the formulas below. Each device has the same share, so more devices mean a larger batch.',
  chart: 'Speed-up against the number of devices, both on scales of doublings',
  chartY: 'times as fast',
  ideal: 'ideal',
  gradientOf: 'Gradient of',
  nets: {
    'deep-convnet': 'DeepConvNet, 0.5 MB',
    'resnet-50': 'ResNet-50, 102 MB',
    'resnet-101': 'ResNet-101, 178 MB',
    'vgg-16': 'VGG-16, 553 MB',
  },
  devices: 'Devices',
  share: 'Share of a device',
  devicePace: 'Pace of one device',
  perSecond: (n: string) => `${n} images/s`,
  bandwidth: 'Bandwidth',
  latency: 'Latency',
  slowDevice: 'One device takes three times as long',
  costs: (devices: string, batch: string) => `A step of ${devices} devices, a batch of ${batch}`,
  ways: 'Exchange, and the time of a step',
  exchanging: 'exchanging',
  methods: {
    ring: 'ring',
    tree: 'tree',
    server: 'parameter server',
    asynchronous: 'server, no waiting',
  },
  /** The same, short enough for the end of a line. */
  ends: { ring: 'ring', tree: 'tree', server: 'server', asynchronous: 'no waiting' },
  ownPoints: 'measured in this tab, DeepConvNet on workers',
  recordedPoints: 'recorded, DeepConvNet on workers',
  publishedNote:
    '(published; other networks, machines and bases, as in figure 8-16, so compare shapes rather than points).',
  simulatorFoot:
    'n devices, t seconds for a share on the slowest, b bytes of gradient, B bytes a second, λ seconds a message waits. The last line is the time for each update when nobody waits for anybody, on stale gradients; there only the slow device is slow. The pace of a device is assumed, the rest of the model leaves out what real systems hide: they send gradients while still computing backwards.',

  takeAlong: 'Take this training along',
  takeAlongLead:
    'When this tab becomes too small: a script that repeats these 24 steps from the same first weights, on the same images, with the same dropout, on one process or on many. Put both files into one folder. It prints its losses beside this browser’s; the first agrees but for rounding.',
  pytorch: 'PyTorch script and data',
  keras: 'Keras script and data',
  preparing: 'Training the 24 steps once more, to write their losses into the file …',
  savedFiles: (names: string) => `Saved: ${names}.`,

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
