/* Loss, accuracy and their gradient in one dispatch of one workgroup: a batch has a hundred rows of ten numbers. */
import { LANES, wgslModule, type GpuProgram } from './program'

/** logits [rows, classes], int32 labels [rows] → Σ cross-entropy / batch, correct rows / batch (first maximum), dL/dlogits. A label out of range counts as none. */
export function softmaxCrossEntropyProgram(rows: number, classes: number, batch: number): GpuProgram {
  const body = `
  var loss = 0f;
  var correct = 0f;
  for (var row = i32(lane); row < ${rows}; row += ${LANES}) {
    let at = row * ${classes};
    let label = labels[row];
    var most = logits[at];
    var likeliest = 0;
    for (var k = 1; k < ${classes}; k++) {
      if (logits[at + k] > most) { most = logits[at + k]; likeliest = k; }
    }
    var sum = 0f;
    for (var k = 0; k < ${classes}; k++) { sum += exp(logits[at + k] - most); }
    for (var k = 0; k < ${classes}; k++) {
      let probability = exp(logits[at + k] - most) / sum;
      gradient[at + k] = (probability - select(0f, 1f, k == label)) / ${batch};
    }
    if (label >= 0 && label < ${classes}) { loss += most + log(sum) - logits[at + label]; }
    correct += select(0f, 1f, likeliest == label);
  }
  lanes[lane] = vec2f(loss, correct);
  for (var half = ${LANES / 2}u; half > 0; half /= 2) {
    workgroupBarrier();
    if (lane < half) { lanes[lane] += lanes[lane + half]; }
  }
  if (lane == 0) { loss_mean[0] = lanes[0].x / ${batch}; accuracy[0] = lanes[0].y / ${batch}; }`
  return {
    label: 'softmax cross-entropy and its gradient',
    wgsl: wgslModule({
      storage: 'f32',
      inputs: [
        { name: 'logits', type: 'f32' },
        { name: 'labels', type: 'i32' },
      ],
      outputs: ['loss_mean', 'accuracy', 'gradient'].map((name) => ({ name, type: 'f32' })),
      declarations: `var<workgroup> lanes: array<vec2f, ${LANES}>;`,
      body,
    }),
    workgroups: [1, 1],
  }
}
