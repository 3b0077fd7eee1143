@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weights: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> bias: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> result: array<vec4<f32>>;
var<workgroup> tile_source: array<vec4<f32>, 256>;
var<workgroup> tile_weights: array<vec4<f32>, 128>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  let first = i32(group.x) * 64;
  let first_column = i32(group.y) * 8;
  let beside = i32(lane) % 8;
  let below = i32(lane) / 8;
  let pixel0 = first + i32(lane) + 0; let x0 = pixel0 % 14; let y0 = pixel0 / 14 % 14;
  var sum0 = vec4<f32>(0);
  var sum1 = vec4<f32>(0);
  var sum2 = vec4<f32>(0);
  var sum3 = vec4<f32>(0);
  var sum4 = vec4<f32>(0);
  var sum5 = vec4<f32>(0);
  var sum6 = vec4<f32>(0);
  var sum7 = vec4<f32>(0);
  for (var i = 0; i < 3; i++) {
    let from_y0 = y0 * 1 - 1 + i; let is_row0 = from_y0 >= 0 && from_y0 < 14;
    for (var tap = 0; tap < 3; tap++) {
      let from_x0 = x0 * 1 - 1 + tap; let is_in0 = from_x0 >= 0 && from_x0 < 14;
      let is_there0 = pixel0 < 392 && is_row0 && is_in0; let at0 = ((pixel0 / 196 * 14 + from_y0) * 14 + from_x0) * 4;
      for (var c = 0; c < 4; c += 4) {
        for (var k = 0; k < 4; k++) {
          tile_source[k * 64 + i32(lane) + 0] = select(vec4<f32>(0), vec4<f32>(source[at0 + c + k]), is_there0);
        }
        for (var n = i32(lane); n < 128; n += 64) {
          let filter_column = min(first_column + n % 8, 7);
          let at_weights = (i * 48 + (c + n / 32) * 4) * 8 + filter_column + tap * 128 + n / 8 % 4 * 8;
          tile_weights[n] = vec4<f32>(weights[at_weights]);
        }
        workgroupBarrier();
        for (var k = 0; k < 4; k++) {
          let w0_0 = tile_weights[(k * 4 + 0) * 8 + beside];
          let w1_0 = tile_weights[(k * 4 + 1) * 8 + beside];
          let w2_0 = tile_weights[(k * 4 + 2) * 8 + beside];
          let w3_0 = tile_weights[(k * 4 + 3) * 8 + beside];
          let source0 = tile_source[k * 64 + below + 0]; sum0 += source0[0] * w0_0 + source0[1] * w1_0 + source0[2] * w2_0 + source0[3] * w3_0;
          let source1 = tile_source[k * 64 + below + 8]; sum1 += source1[0] * w0_0 + source1[1] * w1_0 + source1[2] * w2_0 + source1[3] * w3_0;
          let source2 = tile_source[k * 64 + below + 16]; sum2 += source2[0] * w0_0 + source2[1] * w1_0 + source2[2] * w2_0 + source2[3] * w3_0;
          let source3 = tile_source[k * 64 + below + 24]; sum3 += source3[0] * w0_0 + source3[1] * w1_0 + source3[2] * w2_0 + source3[3] * w3_0;
          let source4 = tile_source[k * 64 + below + 32]; sum4 += source4[0] * w0_0 + source4[1] * w1_0 + source4[2] * w2_0 + source4[3] * w3_0;
          let source5 = tile_source[k * 64 + below + 40]; sum5 += source5[0] * w0_0 + source5[1] * w1_0 + source5[2] * w2_0 + source5[3] * w3_0;
          let source6 = tile_source[k * 64 + below + 48]; sum6 += source6[0] * w0_0 + source6[1] * w1_0 + source6[2] * w2_0 + source6[3] * w3_0;
          let source7 = tile_source[k * 64 + below + 56]; sum7 += source7[0] * w0_0 + source7[1] * w1_0 + source7[2] * w2_0 + source7[3] * w3_0;
        }
        workgroupBarrier();
      }
    }
  }
  let column = first_column + beside;
  if (column >= 8) { return; }
  if (first + below + 0 < 392) {
    let at = (first + below + 0) * 8 + column;
    sum0 += vec4<f32>(bias[column]);
    sum0 = max(sum0, vec4<f32>(0));
    result[at] = vec4<f32>(sum0);
  }
  if (first + below + 8 < 392) {
    let at = (first + below + 8) * 8 + column;
    sum1 += vec4<f32>(bias[column]);
    sum1 = max(sum1, vec4<f32>(0));
    result[at] = vec4<f32>(sum1);
  }
  if (first + below + 16 < 392) {
    let at = (first + below + 16) * 8 + column;
    sum2 += vec4<f32>(bias[column]);
    sum2 = max(sum2, vec4<f32>(0));
    result[at] = vec4<f32>(sum2);
  }
  if (first + below + 24 < 392) {
    let at = (first + below + 24) * 8 + column;
    sum3 += vec4<f32>(bias[column]);
    sum3 = max(sum3, vec4<f32>(0));
    result[at] = vec4<f32>(sum3);
  }
  if (first + below + 32 < 392) {
    let at = (first + below + 32) * 8 + column;
    sum4 += vec4<f32>(bias[column]);
    sum4 = max(sum4, vec4<f32>(0));
    result[at] = vec4<f32>(sum4);
  }
  if (first + below + 40 < 392) {
    let at = (first + below + 40) * 8 + column;
    sum5 += vec4<f32>(bias[column]);
    sum5 = max(sum5, vec4<f32>(0));
    result[at] = vec4<f32>(sum5);
  }
  if (first + below + 48 < 392) {
    let at = (first + below + 48) * 8 + column;
    sum6 += vec4<f32>(bias[column]);
    sum6 = max(sum6, vec4<f32>(0));
    result[at] = vec4<f32>(sum6);
  }
  if (first + below + 56 < 392) {
    let at = (first + below + 56) * 8 + column;
    sum7 += vec4<f32>(bias[column]);
    sum7 = max(sum7, vec4<f32>(0));
    result[at] = vec4<f32>(sum7);
  }
}
