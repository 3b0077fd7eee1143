/* The gradient of max pooling. tfjs looks for the positions of the maxima first, in a dispatch of its own. */
import type { ConvSizes } from './convolution'
import { wgslModule, workgroupsFor, type GpuProgram, type PlainStorage } from './program'

/** dy [batch, h′, w′, c], input and output of the pooling → dL/dinput; of equal maxima in a window the first takes the gradient. */
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
