/* The second dispatch of a sum over many rows: partial sums, of which the first made as many as keep the device busy, added up. */
import {
  LANES,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type PlainStorage,
} from './program'

/** More parts than one invocation should walk over. */
const MANY = 256

/**
 * Rows of `parts` [count, size + behind] added up in a fixed order: [size], and where there is something behind it, [behind]. Parts are in
 * 32 bits whatever the storage of the results.
 */
export function sumPartsProgram(
  count: number,
  size: number,
  { storage = 'f32', behind = 0 }: { storage?: PlainStorage; behind?: number } = {},
): GpuProgram {
  const wide = Math.min(vectorWidth(size), vectorWidth(behind))
  const columns = (size + behind) / wide
  const type = vector(wide)
  const stored = vector(wide, storage)
  const buffers = {
    storage,
    inputs: [{ name: 'parts', type }],
    outputs: ['result', ...(behind > 0 ? ['result_behind'] : [])].map((name) => ({ name, type: stored })),
  }
  const write = (at: string, sum: string) =>
    behind === 0
      ? `result[${at}] = ${stored}(${sum});`
      : `if (${at} < ${size / wide}) { result[${at}] = ${stored}(${sum}); } else { result_behind[${at} - ${size / wide}] = ${stored}(${sum}); }`
  if (count <= MANY) {
    const body = `
  if (index >= ${columns}) { return; }
  var sum = ${type}(0);
  for (var part = 0; part < ${count}; part++) { sum += parts[part * ${columns} + index]; }
  ${write('index', 'sum')}`
    return {
      label: 'sum of parts',
      wgsl: wgslModule({ ...buffers, body }),
      workgroups: workgroupsFor(columns),
    }
  }
  // Many parts of few numbers: a workgroup for each number.
  const body = `
  let column = i32(group.x);
  var sum = ${type}(0);
  for (var part = i32(lane); part < ${count}; part += ${LANES}) { sum += parts[part * ${columns} + column]; }
  lanes[lane] = sum;
  for (var half = ${LANES / 2}u; half > 0; half /= 2) {
    workgroupBarrier();
    if (lane < half) { lanes[lane] += lanes[lane + half]; }
  }
  if (lane == 0) { ${write('column', 'lanes[0]')} }`
  const declarations = `var<workgroup> lanes: array<${type}, ${LANES}>;`
  return {
    label: 'sum of many parts',
    wgsl: wgslModule({ ...buffers, declarations, body }),
    workgroups: [columns, 1],
  }
}
