@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weights: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4<f32>>;
const IN_HEIGHT: i32 = 14;
const IN_WIDTH: i32 = 14;
const IN_CHANNELS: i32 = 16;
const OUT_HEIGHT: i32 = 14;
const OUT_WIDTH: i32 = 14;
const OUT_CHANNELS: i32 = 32;
const FILTER_HEIGHT: i32 = 3;
const FILTER_WIDTH: i32 = 3;
const STRIDE_Y: i32 = 1;
const STRIDE_X: i32 = 1;
const TOP: i32 = 1;
const LEFT: i32 = 1;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  let column = index % 4;
  let first = index / 4 * 4;
  if (first >= 392) { return; }
  let row0 = min(first + 0, 391);
  let x0 = row0 % IN_WIDTH;
  let y0 = row0 / IN_WIDTH % IN_HEIGHT;
  let image0 = row0 / (IN_WIDTH * IN_HEIGHT) * OUT_HEIGHT;
  let row1 = min(first + 1, 391);
  let x1 = row1 % IN_WIDTH;
  let y1 = row1 / IN_WIDTH % IN_HEIGHT;
  let image1 = row1 / (IN_WIDTH * IN_HEIGHT) * OUT_HEIGHT;
  let row2 = min(first + 2, 391);
  let x2 = row2 % IN_WIDTH;
  let y2 = row2 / IN_WIDTH % IN_HEIGHT;
  let image2 = row2 / (IN_WIDTH * IN_HEIGHT) * OUT_HEIGHT;
  let row3 = min(first + 3, 391);
  let x3 = row3 % IN_WIDTH;
  let y3 = row3 / IN_WIDTH % IN_HEIGHT;
  let image3 = row3 / (IN_WIDTH * IN_HEIGHT) * OUT_HEIGHT;
  var sum_0 = vec4<f32>(0);
  var sum_1 = vec4<f32>(0);
  var sum_2 = vec4<f32>(0);
  var sum_3 = vec4<f32>(0);
  for (var i = 0; i < FILTER_HEIGHT; i++) {
    for (var j = 0; j < FILTER_WIDTH; j++) {
      let far_y0 = y0 + TOP - i; let far_x0 = x0 + LEFT - j;
      let at_y0 = far_y0 / STRIDE_Y; let at_x0 = far_x0 / STRIDE_X;
      let inside0 = far_y0 >= 0 && far_x0 >= 0 && at_y0 < OUT_HEIGHT && at_x0 < OUT_WIDTH
      && at_y0 * STRIDE_Y == far_y0 && at_x0 * STRIDE_X == far_x0;
      let at0 = select(0, ((image0 + at_y0) * OUT_WIDTH + at_x0) * 8, inside0);
      let far_y1 = y1 + TOP - i; let far_x1 = x1 + LEFT - j;
      let at_y1 = far_y1 / STRIDE_Y; let at_x1 = far_x1 / STRIDE_X;
      let inside1 = far_y1 >= 0 && far_x1 >= 0 && at_y1 < OUT_HEIGHT && at_x1 < OUT_WIDTH
      && at_y1 * STRIDE_Y == far_y1 && at_x1 * STRIDE_X == far_x1;
      let at1 = select(0, ((image1 + at_y1) * OUT_WIDTH + at_x1) * 8, inside1);
      let far_y2 = y2 + TOP - i; let far_x2 = x2 + LEFT - j;
      let at_y2 = far_y2 / STRIDE_Y; let at_x2 = far_x2 / STRIDE_X;
      let inside2 = far_y2 >= 0 && far_x2 >= 0 && at_y2 < OUT_HEIGHT && at_x2 < OUT_WIDTH
      && at_y2 * STRIDE_Y == far_y2 && at_x2 * STRIDE_X == far_x2;
      let at2 = select(0, ((image2 + at_y2) * OUT_WIDTH + at_x2) * 8, inside2);
      let far_y3 = y3 + TOP - i; let far_x3 = x3 + LEFT - j;
      let at_y3 = far_y3 / STRIDE_Y; let at_x3 = far_x3 / STRIDE_X;
      let inside3 = far_y3 >= 0 && far_x3 >= 0 && at_y3 < OUT_HEIGHT && at_x3 < OUT_WIDTH
      && at_y3 * STRIDE_Y == far_y3 && at_x3 * STRIDE_X == far_x3;
      let at3 = select(0, ((image3 + at_y3) * OUT_WIDTH + at_x3) * 8, inside3);
      for (var c = 0; c < 8; c++) {
        let source_0 = select(vec4<f32>(0), vec4<f32>(source[at0 + c]), inside0);
        let source_1 = select(vec4<f32>(0), vec4<f32>(source[at1 + c]), inside1);
        let source_2 = select(vec4<f32>(0), vec4<f32>(source[at2 + c]), inside2);
        let source_3 = select(vec4<f32>(0), vec4<f32>(source[at3 + c]), inside3);
        let w0 = vec4<f32>(weights[((i * FILTER_WIDTH + j) * IN_CHANNELS + column * 4 + 0) * 8 + c]);
        let w1 = vec4<f32>(weights[((i * FILTER_WIDTH + j) * IN_CHANNELS + column * 4 + 1) * 8 + c]);
        let w2 = vec4<f32>(weights[((i * FILTER_WIDTH + j) * IN_CHANNELS + column * 4 + 2) * 8 + c]);
        let w3 = vec4<f32>(weights[((i * FILTER_WIDTH + j) * IN_CHANNELS + column * 4 + 3) * 8 + c]);
        sum_0 += vec4<f32>(dot(source_0, w0), dot(source_0, w1), dot(source_0, w2), dot(source_0, w3));
        sum_1 += vec4<f32>(dot(source_1, w0), dot(source_1, w1), dot(source_1, w2), dot(source_1, w3));
        sum_2 += vec4<f32>(dot(source_2, w0), dot(source_2, w1), dot(source_2, w2), dot(source_2, w3));
        sum_3 += vec4<f32>(dot(source_3, w0), dot(source_3, w1), dot(source_3, w2), dot(source_3, w3));
      }
    }
  }
  if (first + 0 < 392) { result[(first + 0) * 4 + column] = vec4<f32>(sum_0); }
  if (first + 1 < 392) { result[(first + 1) * 4 + column] = vec4<f32>(sum_1); }
  if (first + 2 < 392) { result[(first + 2) * 4 + column] = vec4<f32>(sum_2); }
  if (first + 3 < 392) { result[(first + 3) * 4 + column] = vec4<f32>(sum_3); }
}
