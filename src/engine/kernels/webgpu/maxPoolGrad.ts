/* The gradient of max pooling. tfjs looks for the positions of the maxima first, in a dispatch of its own. */
import type { ConvSizes } from './gather'
import { vector, vectorWidth, wgslModule, workgroupsFor, type GpuProgram, type PlainStorage } from './program'

/** Pixels of a window that an invocation can hold. */
const MOST_PIXELS = 9

/** Whether each pixel lies in exactly one window, and windows are small. */
export const isTiling = (c: ConvSizes): boolean =>
  c.filterHeight * c.filterWidth <= MOST_PIXELS &&
  c.strideHeight === c.filterHeight &&
  c.strideWidth === c.filterWidth &&
  c.outHeight * c.strideHeight === c.inHeight &&
  c.outWidth * c.strideWidth === c.inWidth &&
  c.padInfo.top === 0 &&
  c.padInfo.left === 0

/**
 * dy [batch, h′, w′, c] and the input of a pooling whose windows tile it → dL/dinput; of equal maxima the first takes the gradient. With
 * `isRectified` the input came from a ReLU, and the gradient is 0 where it is.
 */
export function tilingMaxPoolGradProgram(
  c: ConvSizes,
  { storage = 'f32', isRectified = false }: { storage?: PlainStorage; isRectified?: boolean } = {},
): GpuProgram {
  const wide = vectorWidth(c.inChannels)
  const columns = c.inChannels / wide
  const [type, stored] = [vector(wide), vector(wide, storage)]
  const invocations = c.batchSize * c.outHeight * c.outWidth * columns
  const pixels = c.filterHeight * c.filterWidth
  const offset = (pixel: number) =>
    (Math.floor(pixel / c.filterWidth) * c.inWidth + (pixel % c.filterWidth)) * columns
  const all = Array.from({ length: pixels }, (_, pixel) => pixel)
  const greatest = all.map((pixel) => `value${pixel}`).reduce((most, value) => `max(${most}, ${value})`)
  const body = `
  if (index >= ${invocations}) { return; }
  let column = index % ${columns};
  let window = index / ${columns};
  let at = (window / ${c.outWidth} * ${c.filterHeight * c.inWidth} + window % ${c.outWidth} * ${c.filterWidth}) * ${columns} + column;
  ${all.map((pixel) => `let value${pixel} = ${type}(source[at + ${offset(pixel)}]);`).join('\n')}
  let greatest = ${greatest};
  // What is left of the gradient once a pixel has taken it.
  var left = ${type}(dy[index]);
  ${isRectified ? `left = select(${type}(0), left, greatest > ${type}(0));` : ''}
  ${all.map((pixel) => `let taken${pixel} = select(${type}(0), left, value${pixel} == greatest);\n left = select(left, ${type}(0), value${pixel} == greatest);\n result[at + ${offset(pixel)}] = ${stored}(taken${pixel});`).join('\n')}`
  return {
    label: `gradient of max pooling${isRectified ? ' after ReLU' : ''}`,
    wgsl: wgslModule({
      storage,
      inputs: ['dy', 'source'].map((name) => ({ name, type: stored })),
      outputs: [{ name: 'result', type: stored }],
      body,
    }),
    workgroups: workgroupsFor(invocations),
  }
}

/** The same for any windows, with the output of the pooling as third input. */
export function maxPoolGradProgram(c: ConvSizes, storage: PlainStorage = 'f32'): GpuProgram {
  const numbers = c.batchSize * c.inHeight * c.inWidth * c.inChannels
  const body = `
  if (index >= ${numbers}) { return; }
  let channel = index % IN_CHANNELS;
  let x = index / IN_CHANNELS % IN_WIDTH;
  let y = index / (IN_CHANNELS * IN_WIDTH) % IN_HEIGHT;
  let image = index / (IN_CHANNELS * IN_WIDTH * IN_HEIGHT);
  let value = source[index];
  var sum = 0f;
  // Windows that this pixel lies in.
  for (var i = 0; i < WINDOW_HEIGHT; i++) {
    let far_y = y + TOP - i;
    let window_y = far_y / STRIDE_Y;
    if (far_y < 0 || window_y >= OUT_HEIGHT || window_y * STRIDE_Y != far_y) { continue; }
    for (var j = 0; j < WINDOW_WIDTH; j++) {
      let far_x = x + LEFT - j;
      let window_x = far_x / STRIDE_X;
      if (far_x < 0 || window_x >= OUT_WIDTH || window_x * STRIDE_X != far_x) { continue; }
      let at = ((image * OUT_HEIGHT + window_y) * OUT_WIDTH + window_x) * IN_CHANNELS + channel;
      if (value != output[at]) { continue; }
      // Is it the first of its window with this value?
      var isFirst = true;
      for (var k = 0; k < i * WINDOW_WIDTH + j; k++) {
        let other_y = far_y - TOP + k / WINDOW_WIDTH;
        let other_x = far_x - LEFT + k % WINDOW_WIDTH;
        if (other_y < 0 || other_x < 0 || other_y >= IN_HEIGHT || other_x >= IN_WIDTH) { continue; }
        let other = source[((image * IN_HEIGHT + other_y) * IN_WIDTH + other_x) * IN_CHANNELS + channel];
        if (other == value) { isFirst = false; }
      }
      if (isFirst) { sum += f32(dy[at]); }
    }
  }
  result[index] = ${storage}(sum);`
  return {
    label: 'gradient of max pooling',
    wgsl: wgslModule({
      storage,
      inputs: ['dy', 'source', 'output'].map((name) => ({ name, type: storage })),
      outputs: [{ name: 'result', type: storage }],
      constants: {
        IN_HEIGHT: c.inHeight,
        IN_WIDTH: c.inWidth,
        IN_CHANNELS: c.inChannels,
        OUT_HEIGHT: c.outHeight,
        OUT_WIDTH: c.outWidth,
        WINDOW_HEIGHT: c.filterHeight,
        WINDOW_WIDTH: c.filterWidth,
        STRIDE_Y: c.strideHeight,
        STRIDE_X: c.strideWidth,
        TOP: c.padInfo.top,
        LEFT: c.padInfo.left,
      },
      body,
    }),
    workgroups: workgroupsFor(numbers),
  }
}
