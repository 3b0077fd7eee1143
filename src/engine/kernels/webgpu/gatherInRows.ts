/*
 * A gather from registers alone: an invocation owns neighbouring pixels of a row × one vector of channels of the result. For each row of the
 * filter it loads the pixels that its own need once and uses them for all taps of that row. No workgroup memory, no barriers.
 */
import type { Gather } from './gather'
import { each, load, store, vector, vectorWidth, wgslModule, workgroupsFor, type GpuProgram } from './program'

export interface Rows {
  way: 'rows'
  /** The most pixels of a row that an invocation owns. */
  pixels: 2 | 4 | 8
}

/** What fits into the registers of usual GPUs together with its sources. */
export const ROWS: Rows = { way: 'rows', pixels: 8 }
/** Products of a pixel's numbers with vectors of the filter in one turn of the inner loop: more only makes compilers slow. */
const MOST_PRODUCTS = 96

/** As many pixels of a row as leave the fewest idle at its end, each with so many products. */
export function pixelsFor(width: number, products: number, { pixels }: Rows = ROWS): number {
  const most = Math.min(width, pixels, Math.max(1, Math.floor(MOST_PRODUCTS / products)))
  let best = most
  for (let few = most; few > most / 2; few--) {
    if (Math.ceil(width / few) * few < Math.ceil(width / best) * best) best = few
  }
  return best
}

/** By the rows of the result, from registers alone. */
export function gatherInRows(g: Gather, rows: Rows): GpuProgram {
  const { sizes, storage, from, to } = g
  const [red, wide] = [vectorWidth(from.channels), vectorWidth(to.channels)]
  const columns = to.channels / wide
  const deep = from.channels / red
  const pixels = pixelsFor(to.width, sizes.filterWidth * red, rows)
  const tiles = Math.ceil(to.width / pixels)
  const invocations = sizes.batchSize * to.height * tiles * columns
  const sources = g.sourcesOf(pixels)
  const taps = Array.from({ length: sizes.filterWidth }, (_, tap) => tap)
  const sumOf = (pixel: number) =>
    `sum${pixel} += ${taps.map((tap) => g.productOf(`source${g.sourceOf(pixel, tap)}`, tap)).join(' + ')};`
  const body = `
  if (index >= ${invocations}) { return; }
  let column = index % ${columns};
  let x = index / ${columns} % ${tiles} * ${pixels};
  let y = index / ${columns * tiles} % ${to.height};
  let image = index / ${columns * tiles * to.height};
  ${Array.from({ length: sources }, (_, n) => g.locateColumn(String(n), 'x', String(n))).join('\n')}
  ${each(pixels, `var sum$ = ${vector(wide)}(0);`)}
  for (var i = 0; i < ${sizes.filterHeight}; i++) {
    ${g.locateRow('')}
    if (!is_row) { continue; }
    let row = (image * ${from.height} + from_y) * ${from.width};
    ${each(sources, `let at$ = (row + from_x$) * ${deep};`)}
    for (var c = 0; c < ${deep}; c++) {
      ${each(sources, `let source$ = select(${vector(red)}(0), ${load('source', 'at$ + c', red, storage)}, is_in$);`)}
      let at_weights = ${g.filterAt('c', 'column')};
      ${taps.flatMap((tap) => Array.from({ length: g.filterVectors.count }, (_, k) => `let w${k}_${tap} = ${load('weights', `at_weights + ${g.filterOffset(tap, k)}`, g.filterVectors.width, storage)};`)).join('\n')}
      ${Array.from({ length: pixels }, (_, pixel) => sumOf(pixel)).join('\n')}
    }
  }
  let first = (image * ${to.height} + y) * ${to.width} + x;
  ${each(pixels, `if (x + $ < ${to.width}) {\n let at = (first + $) * ${columns} + column;\n ${g.finish}\n ${store('result', 'at', 'sum$', wide, storage)}\n }`)}`
  return {
    label: g.label,
    wgsl: wgslModule({
      storage,
      inputs: g.inputs,
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      body,
    }),
    workgroups: workgroupsFor(invocations),
  }
}
