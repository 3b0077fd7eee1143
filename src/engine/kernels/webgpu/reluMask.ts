/* The backward pass of y = max(0, z), where no other program can do it on the way. */
import { vector, vectorWidth, wgslModule, workgroupsFor, type GpuProgram, type PlainStorage } from './program'

/** dy and y, of one size → dy where y > 0, else 0. */
export function reluMaskProgram(size: number, storage: PlainStorage = 'f32'): GpuProgram {
  const wide = vectorWidth(size)
  const [type, stored] = [vector(wide), vector(wide, storage)]
  const body = `
  if (index >= ${size / wide}) { return; }
  result[index] = ${stored}(select(${type}(0), ${type}(dy[index]), ${type}(y[index]) > ${type}(0)));`
  return {
    label: 'gradient of ReLU',
    wgsl: wgslModule({
      storage,
      inputs: ['dy', 'y'].map((name) => ({ name, type: stored })),
      outputs: [{ name: 'result', type: stored }],
      body,
    }),
    workgroups: workgroupsFor(size / wide),
  }
}
