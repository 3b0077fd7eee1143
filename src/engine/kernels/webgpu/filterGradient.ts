/*
 * The filter gradient of a convolution. tfjs gives each weight one invocation that walks over all pixels of the batch; a filter of the first
 * layer has so few weights that a GPU stands idle. Here the rows of the batch are divided into chunks, an invocation owns the products
 * of a vector of input channels and one of output channels for one tap over one chunk, and a second dispatch adds up the chunks.
 */
import type { ConvSizes } from './convolution'
import {
  each,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type PlainStorage,
} from './program'
import { sumPartsProgram } from './sums'

/** So many invocations keep any device busy. */
const BUSY = 16_384

interface Chunks {
  rows: number
  count: number
}

/** How the rows (image, y) of the batch are divided. */
export function chunksOf(c: ConvSizes): Chunks {
  const owners =
    (c.filterHeight * c.filterWidth * c.inChannels * c.outChannels) /
    (vectorWidth(c.inChannels) * vectorWidth(c.outChannels))
  const rows = c.batchSize * c.outHeight
  const wanted = Math.min(rows, Math.ceil(BUSY / owners))
  const perChunk = Math.ceil(rows / wanted)
  return { rows: perChunk, count: Math.ceil(rows / perChunk) }
}

/** x [batch, h, w, in] and dy [batch, h′, w′, out] → partial sums [chunks, kh, kw, in, out], then [kh, kw, in, out]. */
export function filterGradientPrograms(c: ConvSizes, storage: PlainStorage = 'f32') {
  const [deep, wide] = [vectorWidth(c.inChannels), vectorWidth(c.outChannels)]
  const [deeps, columns] = [c.inChannels / deep, c.outChannels / wide]
  const size = c.filterHeight * c.filterWidth * c.inChannels * c.outChannels
  const chunks = chunksOf(c)
  const owners = size / (deep * wide)
  const body = `
  if (index >= ${owners * chunks.count}) { return; }
  let column = index % ${columns};
  let c = index / ${columns} % ${deeps};
  let tap = index / ${columns * deeps} % ${c.filterHeight * c.filterWidth};
  let chunk = index / ${owners};
  let i = tap / ${c.filterWidth} - ${c.padInfo.top};
  let j = tap % ${c.filterWidth} - ${c.padInfo.left};
  // Only columns of dy whose pixel of x exists.
  let first = max(0, (${c.strideWidth - 1} - j) / ${c.strideWidth});
  let last = min(${c.outWidth - 1}, (${c.inWidth - 1} - j + ${c.strideWidth}) / ${c.strideWidth} - 1);
  ${each(deep, `var sum$ = ${vector(wide)}(0);`)}
  let end = min((chunk + 1) * ${chunks.rows}, ${c.batchSize * c.outHeight});
  for (var row = chunk * ${chunks.rows}; row < end; row++) {
    let y = row % ${c.outHeight} * ${c.strideHeight} + i;
    if (y < 0 || y >= ${c.inHeight}) { continue; }
    var at_x = ((row / ${c.outHeight} * ${c.inHeight} + y) * ${c.inWidth} + first * ${c.strideWidth} + j) * ${deeps} + c;
    var at_dy = (row * ${c.outWidth} + first) * ${columns} + column;
    for (var x = first; x <= last; x++) {
      let a = ${vector(deep)}(source[at_x]);
      let b = ${vector(wide)}(dy[at_dy]);
      ${deep === 1 ? 'sum0 += a * b;' : each(deep, 'sum$ += a[$] * b;')}
      at_x += ${c.strideWidth * deeps};
      at_dy += ${columns};
    }
  }
  let at = (chunk * ${size / c.outChannels} + tap * ${c.inChannels} + c * ${deep}) * ${columns} + column;
  ${each(deep, `parts[at + $ * ${columns}] = sum$;`)}`
  const partial: GpuProgram = {
    label: 'filter gradient of a convolution, in parts',
    wgsl: wgslModule({
      storage,
      inputs: [
        { name: 'source', type: vector(deep, storage) },
        { name: 'dy', type: vector(wide, storage) },
      ],
      outputs: [{ name: 'parts', type: vector(wide) }],
      body,
    }),
    workgroups: workgroupsFor(owners * chunks.count),
  }
  return { partial, sum: sumPartsProgram(chunks.count, size, storage), parts: [chunks.count, size] as const }
}
