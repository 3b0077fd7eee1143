/* Max pooling forward, in any storage; tfjs's own, which the engine trains with, knows 32 bits only. */
import type { ConvSizes } from './gather'
import {
  load,
  store,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type Storage,
} from './program'

/** source [batch, h, w, c] → [batch, h′, w′, c], windows without padding. */
export function maxPoolProgram(c: ConvSizes, storage: Storage = 'f32'): GpuProgram {
  const wide = vectorWidth(c.inChannels)
  const columns = c.inChannels / wide
  const invocations = c.batchSize * c.outHeight * c.outWidth * columns
  const body = `
  if (index >= ${invocations}) { return; }
  let column = index % ${columns};
  let x = index / ${columns} % ${c.outWidth} * ${c.strideWidth};
  let y = index / ${columns * c.outWidth} % ${c.outHeight} * ${c.strideHeight};
  let image = index / ${columns * c.outWidth * c.outHeight};
  let first = ((image * ${c.inHeight} + y) * ${c.inWidth} + x) * ${columns} + column;
  var most = ${load('source', 'first', wide, storage)};
  for (var i = 0; i < ${c.filterHeight}; i++) {
    for (var j = 0; j < ${c.filterWidth}; j++) {
      let at = first + (i * ${c.inWidth} + j) * ${columns};
      most = max(most, ${load('source', 'at', wide, storage)});
    }
  }
  ${store('result', 'index', 'most', wide, storage)}`
  return {
    label: 'max pooling',
    wgsl: wgslModule({
      storage,
      inputs: [{ name: 'source', type: vector(wide, storage) }],
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      body,
    }),
    workgroups: workgroupsFor(invocations),
  }
}
