@group(0) @binding(0) var<storage, read> dy: array<f32>;
@group(0) @binding(1) var<storage, read> source: array<f32>;
@group(0) @binding(2) var<storage, read> output: array<f32>;
@group(0) @binding(3) var<storage, read_write> result: array<f32>;
const IN_HEIGHT: i32 = 14;
const IN_WIDTH: i32 = 14;
const IN_CHANNELS: i32 = 16;
const OUT_HEIGHT: i32 = 7;
const OUT_WIDTH: i32 = 7;
const WINDOW_HEIGHT: i32 = 2;
const WINDOW_WIDTH: i32 = 2;
const STRIDE_Y: i32 = 2;
const STRIDE_X: i32 = 2;
const TOP: i32 = 0;
const LEFT: i32 = 0;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 6272) { return; }
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
  result[index] = f32(sum);
}
