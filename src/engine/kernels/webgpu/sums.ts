/* Sums over many rows, in two dispatches: partial sums by as many invocations as keep the device busy, then the sums of those. */
import {
  LANES,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type PlainStorage,
} from './program'

/** Rows of `parts` [count, size] added up in a fixed order: [size]. Parts are in 32 bits whatever the storage of the result. */
export function sumPartsProgram(count: number, size: number, storage: PlainStorage = 'f32'): GpuProgram {
  const wide = vectorWidth(size)
  const columns = size / wide
  const type = vector(wide)
  const buffers = {
    storage,
    inputs: [{ name: 'parts', type }],
    outputs: [{ name: 'result', type: vector(wide, storage) }],
  }
  if (count <= LANES) {
    const body = `
  if (index >= ${columns}) { return; }
  var sum = ${type}(0);
  for (var part = 0; part < ${count}; part++) { sum += parts[part * ${columns} + index]; }
  result[index] = ${vector(wide, storage)}(sum);`
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
  if (lane == 0) { result[column] = ${vector(wide, storage)}(lanes[0]); }`
  const declarations = `var<workgroup> lanes: array<${type}, ${LANES}>;`
  return {
    label: 'sum of many parts',
    wgsl: wgslModule({ ...buffers, declarations, body }),
    workgroups: [columns, 1],
  }
}
