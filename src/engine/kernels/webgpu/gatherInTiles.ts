/*
 * A gather by tiles in workgroup memory: a workgroup owns a tile of pixels × channels of the result. Tap by tap it brings, together, the pixels
 * and the filters that the tile needs into its memory, a few vectors deep at a time, and each invocation multiplies its share from there. Memory is
 * read once where the way in rows reads it once for each vector of channels; barriers are the price.
 */
import type { Gather } from './gather'
import {
  LANES,
  load,
  MOST_WORKGROUPS,
  store,
  vector,
  vectorWidth,
  wgslModule,
  type GpuProgram,
} from './program'

export interface Tiling {
  way: 'tiles'
  /** Pixels that an invocation owns. */
  pixels: 4 | 8
  /** Workgroup memory that a program may take. */
  bytes: number
}

const VECTOR_BYTES = 16
/** Where the result has fewer vectors of channels, each pixel is needed too seldom to be brought. */
const LEAST_COLUMNS = 4
const powerWithin = (number: number) => 2 ** Math.floor(Math.log2(number))

/** How a workgroup lies on a result of so many vectors of channels, and how much of a reduction of so many vectors it brings at a time. */
function layoutOf(columns: number, deep: number, filterVectors: number, { pixels, bytes }: Tiling) {
  const across = powerWithin(Math.min(columns, pixels)) // so that each invocation brings whole pixels
  const down = LANES / across
  const tile = down * pixels
  const most = Math.floor(bytes / VECTOR_BYTES / (tile + filterVectors * across))
  const stage = Array.from({ length: Math.min(most, deep) }, (_, n) => n + 1).findLast((n) => deep % n === 0)
  return stage && { across, down, tile, stage }
}

/** The program; null where the result has few channels, where one row of tiles does not fit into the memory, or the result has more of them than every device offers workgroups. */
export function gatherInTiles(g: Gather, tiling: Tiling): GpuProgram | null {
  const { sizes, storage, from, to, filterVectors: filter } = g
  const [red, wide] = [vectorWidth(from.channels), vectorWidth(to.channels)]
  const [columns, deep] = [to.channels / wide, from.channels / red]
  if (columns < LEAST_COLUMNS) return null
  const layout = layoutOf(columns, deep, filter.count, tiling)
  if (!layout) return null
  const { across, down, tile, stage } = layout
  const all = sizes.batchSize * to.height * to.width
  const workgroups: [number, number] = [Math.ceil(all / tile), Math.ceil(columns / across)]
  if (Math.max(...workgroups) > MOST_WORKGROUPS) return null
  const brought = Array.from({ length: tile / LANES }, (_, n) => n)
  const owned = Array.from({ length: tiling.pixels }, (_, n) => n)
  const filters = stage * filter.count * across
  const lines = (numbers: number[], line: (n: number) => string) => numbers.map(line).join('\n')
  const body = `
  let first = i32(group.x) * ${tile};
  let first_column = i32(group.y) * ${across};
  let beside = i32(lane) % ${across};
  let below = i32(lane) / ${across};
  ${lines(brought, (n) => `let pixel${n} = first + i32(lane) + ${n * LANES}; let x${n} = pixel${n} % ${to.width}; let y${n} = pixel${n} / ${to.width} % ${to.height};`)}
  ${lines(owned, (p) => `var sum${p} = ${vector(wide)}(0);`)}
  for (var i = 0; i < ${sizes.filterHeight}; i++) {
    ${lines(brought, (n) => g.locateRow(String(n)))}
    for (var tap = 0; tap < ${sizes.filterWidth}; tap++) {
      ${lines(brought, (n) => g.locateColumn(String(n), `x${n}`, g.firstSource('tap')))}
      ${lines(brought, (n) => `let is_there${n} = pixel${n} < ${all} && is_row${n} && is_in${n}; let at${n} = ((pixel${n} / ${to.width * to.height} * ${from.height} + from_y${n}) * ${from.width} + from_x${n}) * ${deep};`)}
      for (var c = 0; c < ${deep}; c += ${stage}) {
        for (var k = 0; k < ${stage}; k++) {
          ${lines(brought, (n) => `tile_source[k * ${tile} + i32(lane) + ${n * LANES}] = select(${vector(red)}(0), ${load('source', `at${n} + c + k`, red, storage)}, is_there${n});`)}
        }
        for (var n = i32(lane); n < ${filters}; n += ${LANES}) {
          let filter_column = min(first_column + n % ${across}, ${columns - 1});
          let at_weights = ${g.filterAt(`(c + n / ${across * filter.count})`, 'filter_column')} + tap * ${g.filterOffset(1, 0)} + n / ${across} % ${filter.count} * ${g.filterOffset(0, 1)};
          tile_weights[n] = ${load('weights', 'at_weights', filter.width, storage)};
        }
        workgroupBarrier();
        for (var k = 0; k < ${stage}; k++) {
          ${lines(
            Array.from({ length: filter.count }, (_, n) => n),
            (n) => `let w${n}_0 = tile_weights[(k * ${filter.count} + ${n}) * ${across} + beside];`,
          )}
          ${lines(owned, (p) => `let source${p} = tile_source[k * ${tile} + below + ${p * down}]; sum${p} += ${g.productOf(`source${p}`, 0)};`)}
        }
        workgroupBarrier();
      }
    }
  }
  let column = first_column + beside;
  if (column >= ${columns}) { return; }
  ${lines(owned, (p) => `if (first + below + ${p * down} < ${all}) {\n let at = (first + below + ${p * down}) * ${columns} + column;\n ${g.finish.replaceAll('$', String(p))}\n ${store('result', 'at', `sum${p}`, wide, storage)}\n }`)}`
  return {
    label: `${g.label}, in tiles`,
    wgsl: wgslModule({
      storage,
      inputs: g.inputs,
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      declarations: `var<workgroup> tile_source: array<${vector(red)}, ${stage * tile}>;
var<workgroup> tile_weights: array<${vector(filter.width)}, ${filters}>;`,
      body,
    }),
    workgroups,
  }
}
