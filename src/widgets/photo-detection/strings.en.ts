export const en = {
  heading: 'A published detector on photographs',
  lead: 'SSDLite judges 1,917 boxes in one look, for 80 classes. See how many answers one cup gets before suppression, which of them survive, and what the network says of a thing that it has no name for.',
  view: 'Boxes',
  views: { kept: 'after suppression', all: 'before it' },
  score: 'Least score',
  overlap: 'Most overlap (IoU)',
  percent: (value: number) => `${value}%`,
  count: (all: number, kept: number) =>
    `${all} ${all === 1 ? 'box' : 'boxes'} with this score or more; ${kept} after suppression.`,
  none: 'No box has this score. Lower the least score to see what the network nearly said.',
  previous: 'Previous box',
  next: 'Next box',
  choose: 'Choose a box, in the picture or with the buttons, to see what it removed or what removed it.',
  board: 'Boxes over the photograph; left and right arrows go from box to box',
  named: (name: string, score: string) => `${name} ${score}`,
  kept: (number: number, what: string, removed: number) =>
    removed === 0
      ? `Box ${number}, ${what}: kept; no other box of its class overlaps it enough to be removed.`
      : `Box ${number}, ${what}: kept. It removed ${removed} ${removed === 1 ? 'box' : 'boxes'} (dashed).`,
  removed: (number: number, what: string, by: number, byWhat: string, iou: string) =>
    `Box ${number}, ${what}: removed by box ${by}, ${byWhat}. Their IoU is ${iou}.`,
  answers: 'Kept boxes',
  ask: (megabytes: string | null) =>
    megabytes === null ? 'Detect here' : `Detect here (loads ${megabytes} MB)`,
  live: (ms: string) => `Computed here just now in ${ms} ms.`,
  isRecorded: (date: string) => `Recorded answer (${date}). Press the button, and your own device looks.`,
  waiting: 'Loading the network and looking …',
  missing: 'Nothing is recorded for your own picture. Press the button, and this device looks at it.',
  failed: 'It did not work:',
  failedThen: 'Press the button to try again; the recorded answers stay readable.',
  save: 'Save boxes and scores (JSON)',
  foot: (date: string, machine: string, ms: string, parameters: number) =>
    `Recorded on ${date}, ${machine}: ${ms} ms a photograph. The network: SSDLite with MobileNetV2, ${(parameters / 1e6).toFixed(1)} million parameters, trained on COCO by the TensorFlow authors, Apache-2.0.`,
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used} is used instead.`,
  dismiss: 'Dismiss',
}
