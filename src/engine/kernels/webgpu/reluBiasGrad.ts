/* The backward pass of y = relu(z + bias). */
import { vector, vectorWidth, wgslModule, workgroupsFor, type GpuProgram, type PlainStorage } from './program'
import { sumPartsProgram } from './sums'

/** Rows that one invocation masks and adds up. */
const ROWS = 64

/** dy and y, [rows, channels] → dy where y > 0, and partial sums [parts, channels] of it; then its sums [channels]. */
export function reluBiasGradPrograms(rows: number, channels: number, storage: PlainStorage = 'f32') {
  const wide = vectorWidth(channels)
  const columns = channels / wide
  const count = Math.ceil(rows / ROWS)
  const [type, stored] = [vector(wide), vector(wide, storage)]
  const body = `
  if (index >= ${columns * count}) { return; }
  let column = index % ${columns};
  let part = index / ${columns};
  let end = min((part + 1) * ${ROWS}, ${rows});
  var sum = ${type}(0);
  for (var row = part * ${ROWS}; row < end; row++) {
    let at = row * ${columns} + column;
    let through = select(${type}(0), ${type}(dy[at]), ${type}(y[at]) > ${type}(0));
    masked[at] = ${stored}(through);
    sum += through;
  }
  parts[index] = sum;`
  const mask: GpuProgram = {
    label: 'gradient of bias + ReLU, in parts',
    wgsl: wgslModule({
      storage,
      inputs: ['dy', 'y'].map((name) => ({ name, type: stored })),
      outputs: [
        { name: 'masked', type: stored },
        { name: 'parts', type },
      ],
      body,
    }),
    workgroups: workgroupsFor(columns * count),
  }
  return { mask, sum: sumPartsProgram(count, channels, storage), parts: [count, channels] as const }
}
