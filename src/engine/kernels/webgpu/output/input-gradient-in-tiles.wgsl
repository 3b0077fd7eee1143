@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weights: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4<f32>>;
var<workgroup> tile_source: array<vec4<f32>, 512>;
var<workgroup> tile_weights: array<vec4<f32>, 64>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  let first = i32(group.x) * 128;
  let first_column = i32(group.y) * 4;
  let beside = i32(lane) % 4;
  let below = i32(lane) / 4;
  let pixel0 = first + i32(lane) + 0; let x0 = pixel0 % 14; let y0 = pixel0 / 14 % 14;
  let pixel1 = first + i32(lane) + 64; let x1 = pixel1 % 14; let y1 = pixel1 / 14 % 14;
  var sum0 = vec4<f32>(0);
  var sum1 = vec4<f32>(0);
  var sum2 = vec4<f32>(0);
  var sum3 = vec4<f32>(0);
  var sum4 = vec4<f32>(0);
  var sum5 = vec4<f32>(0);
  var sum6 = vec4<f32>(0);
  var sum7 = vec4<f32>(0);
  for (var i = 0; i < 3; i++) {
    let far_y0 = y0 + 1 - i; let from_y0 = far_y0 / 1;
    let is_row0 = far_y0 >= 0 && from_y0 < 14 && from_y0 * 1 == far_y0;
    let far_y1 = y1 + 1 - i; let from_y1 = far_y1 / 1;
    let is_row1 = far_y1 >= 0 && from_y1 < 14 && from_y1 * 1 == far_y1;
    for (var tap = 0; tap < 3; tap++) {
      let far_x0 = x0 + -1 + 2 - tap; let from_x0 = far_x0 / 1;
      let is_in0 = far_x0 >= 0 && from_x0 < 14 && from_x0 * 1 == far_x0;
      let far_x1 = x1 + -1 + 2 - tap; let from_x1 = far_x1 / 1;
      let is_in1 = far_x1 >= 0 && from_x1 < 14 && from_x1 * 1 == far_x1;
      let is_there0 = pixel0 < 392 && is_row0 && is_in0; let at0 = ((pixel0 / 196 * 14 + from_y0) * 14 + from_x0) * 8;
      let is_there1 = pixel1 < 392 && is_row1 && is_in1; let at1 = ((pixel1 / 196 * 14 + from_y1) * 14 + from_x1) * 8;
      for (var c = 0; c < 8; c += 4) {
        for (var k = 0; k < 4; k++) {
          tile_source[k * 128 + i32(lane) + 0] = select(vec4<f32>(0), vec4<f32>(source[at0 + c + k]), is_there0);
          tile_source[k * 128 + i32(lane) + 64] = select(vec4<f32>(0), vec4<f32>(source[at1 + c + k]), is_there1);
        }
        for (var n = i32(lane); n < 64; n += 64) {
          let filter_column = min(first_column + n % 4, 3);
          let at_weights = (i * 48 + filter_column * 4) * 8 + (c + n / 16) + tap * 128 + n / 4 % 4 * 8;
          tile_weights[n] = vec4<f32>(weights[at_weights]);
        }
        workgroupBarrier();
        for (var k = 0; k < 4; k++) {
          let w0_0 = tile_weights[(k * 4 + 0) * 4 + beside];
          let w1_0 = tile_weights[(k * 4 + 1) * 4 + beside];
          let w2_0 = tile_weights[(k * 4 + 2) * 4 + beside];
          let w3_0 = tile_weights[(k * 4 + 3) * 4 + beside];
          let source0 = tile_source[k * 128 + below + 0]; sum0 += vec4<f32>(dot(source0, w0_0), dot(source0, w1_0), dot(source0, w2_0), dot(source0, w3_0));
          let source1 = tile_source[k * 128 + below + 16]; sum1 += vec4<f32>(dot(source1, w0_0), dot(source1, w1_0), dot(source1, w2_0), dot(source1, w3_0));
          let source2 = tile_source[k * 128 + below + 32]; sum2 += vec4<f32>(dot(source2, w0_0), dot(source2, w1_0), dot(source2, w2_0), dot(source2, w3_0));
          let source3 = tile_source[k * 128 + below + 48]; sum3 += vec4<f32>(dot(source3, w0_0), dot(source3, w1_0), dot(source3, w2_0), dot(source3, w3_0));
          let source4 = tile_source[k * 128 + below + 64]; sum4 += vec4<f32>(dot(source4, w0_0), dot(source4, w1_0), dot(source4, w2_0), dot(source4, w3_0));
          let source5 = tile_source[k * 128 + below + 80]; sum5 += vec4<f32>(dot(source5, w0_0), dot(source5, w1_0), dot(source5, w2_0), dot(source5, w3_0));
          let source6 = tile_source[k * 128 + below + 96]; sum6 += vec4<f32>(dot(source6, w0_0), dot(source6, w1_0), dot(source6, w2_0), dot(source6, w3_0));
          let source7 = tile_source[k * 128 + below + 112]; sum7 += vec4<f32>(dot(source7, w0_0), dot(source7, w1_0), dot(source7, w2_0), dot(source7, w3_0));
        }
        workgroupBarrier();
      }
    }
  }
  let column = first_column + beside;
  if (column >= 4) { return; }
  if (first + below + 0 < 392) {
    let at = (first + below + 0) * 4 + column;
    result[at] = vec4<f32>(sum0);
  }
  if (first + below + 16 < 392) {
    let at = (first + below + 16) * 4 + column;
    result[at] = vec4<f32>(sum1);
  }
  if (first + below + 32 < 392) {
    let at = (first + below + 32) * 4 + column;
    result[at] = vec4<f32>(sum2);
  }
  if (first + below + 48 < 392) {
    let at = (first + below + 48) * 4 + column;
    result[at] = vec4<f32>(sum3);
  }
  if (first + below + 64 < 392) {
    let at = (first + below + 64) * 4 + column;
    result[at] = vec4<f32>(sum4);
  }
  if (first + below + 80 < 392) {
    let at = (first + below + 80) * 4 + column;
    result[at] = vec4<f32>(sum5);
  }
  if (first + below + 96 < 392) {
    let at = (first + below + 96) * 4 + column;
    result[at] = vec4<f32>(sum6);
  }
  if (first + below + 112 < 392) {
    let at = (first + below + 112) * 4 + column;
    result[at] = vec4<f32>(sum7);
  }
}
