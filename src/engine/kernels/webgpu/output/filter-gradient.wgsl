@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> dy: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> parts: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 2912) { return; }
  if (index >= 2688) {
    let column = index % 8;
    let chunk = (index - 2688) / 8;
    let end = min((chunk + 1) * 1, 28) * 14;
    var sum = vec4<f32>(0);
    for (var pixel = chunk * 14; pixel < end; pixel++) { sum += vec4<f32>(dy[pixel * 8 + column]); }
    parts[chunk * 1160 + 1152 + column] = sum;
    return;
  }
  let column = index % 8;
  let c = index / 8 % 4;
  let taps = index / 32 % 3;
  let chunk = index / 96;
  let i = taps * 3 / 3 - 1;
  let j = taps * 3 % 3 - 1;
  var sum0_0 = vec4<f32>(0);
  var sum0_1 = vec4<f32>(0);
  var sum0_2 = vec4<f32>(0);
  var sum0_3 = vec4<f32>(0);
  var sum1_0 = vec4<f32>(0);
  var sum1_1 = vec4<f32>(0);
  var sum1_2 = vec4<f32>(0);
  var sum1_3 = vec4<f32>(0);
  var sum2_0 = vec4<f32>(0);
  var sum2_1 = vec4<f32>(0);
  var sum2_2 = vec4<f32>(0);
  var sum2_3 = vec4<f32>(0);
  let end = min((chunk + 1) * 1, 28);
  for (var row = chunk * 1; row < end; row++) {
    let from_y = row % 14 * 1 + i;
    if (from_y < 0 || from_y >= 14) { continue; }
    let at_row = (row / 14 * 14 + from_y) * 14;
    for (var x = 0; x < 14; x += 7) {
      let at_dy = (row * 14 + x) * 8 + column;
      let dy0 = vec4<f32>(dy[at_dy + 0 * 8]);
      let dy1 = vec4<f32>(dy[at_dy + 1 * 8]);
      let dy2 = vec4<f32>(dy[at_dy + 2 * 8]);
      let dy3 = vec4<f32>(dy[at_dy + 3 * 8]);
      let dy4 = vec4<f32>(dy[at_dy + 4 * 8]);
      let dy5 = vec4<f32>(dy[at_dy + 5 * 8]);
      let dy6 = vec4<f32>(dy[at_dy + 6 * 8]);
      let from_x = x * 1 + j;
      let at_source = (at_row + from_x) * 4 + c;
      let source0 = select(vec4<f32>(0), vec4<f32>(source[at_source + 0 * 4]), from_x + 0 >= 0 && from_x + 0 < 14);
      let source1 = select(vec4<f32>(0), vec4<f32>(source[at_source + 1 * 4]), from_x + 1 >= 0 && from_x + 1 < 14);
      let source2 = select(vec4<f32>(0), vec4<f32>(source[at_source + 2 * 4]), from_x + 2 >= 0 && from_x + 2 < 14);
      let source3 = select(vec4<f32>(0), vec4<f32>(source[at_source + 3 * 4]), from_x + 3 >= 0 && from_x + 3 < 14);
      let source4 = select(vec4<f32>(0), vec4<f32>(source[at_source + 4 * 4]), from_x + 4 >= 0 && from_x + 4 < 14);
      let source5 = select(vec4<f32>(0), vec4<f32>(source[at_source + 5 * 4]), from_x + 5 >= 0 && from_x + 5 < 14);
      let source6 = select(vec4<f32>(0), vec4<f32>(source[at_source + 6 * 4]), from_x + 6 >= 0 && from_x + 6 < 14);
      let source7 = select(vec4<f32>(0), vec4<f32>(source[at_source + 7 * 4]), from_x + 7 >= 0 && from_x + 7 < 14);
      let source8 = select(vec4<f32>(0), vec4<f32>(source[at_source + 8 * 4]), from_x + 8 >= 0 && from_x + 8 < 14);
      sum0_0 += source0[0] * dy0 + source1[0] * dy1 + source2[0] * dy2 + source3[0] * dy3 + source4[0] * dy4 + source5[0] * dy5 + source6[0] * dy6;
      sum0_1 += source0[1] * dy0 + source1[1] * dy1 + source2[1] * dy2 + source3[1] * dy3 + source4[1] * dy4 + source5[1] * dy5 + source6[1] * dy6;
      sum0_2 += source0[2] * dy0 + source1[2] * dy1 + source2[2] * dy2 + source3[2] * dy3 + source4[2] * dy4 + source5[2] * dy5 + source6[2] * dy6;
      sum0_3 += source0[3] * dy0 + source1[3] * dy1 + source2[3] * dy2 + source3[3] * dy3 + source4[3] * dy4 + source5[3] * dy5 + source6[3] * dy6;
      sum1_0 += source1[0] * dy0 + source2[0] * dy1 + source3[0] * dy2 + source4[0] * dy3 + source5[0] * dy4 + source6[0] * dy5 + source7[0] * dy6;
      sum1_1 += source1[1] * dy0 + source2[1] * dy1 + source3[1] * dy2 + source4[1] * dy3 + source5[1] * dy4 + source6[1] * dy5 + source7[1] * dy6;
      sum1_2 += source1[2] * dy0 + source2[2] * dy1 + source3[2] * dy2 + source4[2] * dy3 + source5[2] * dy4 + source6[2] * dy5 + source7[2] * dy6;
      sum1_3 += source1[3] * dy0 + source2[3] * dy1 + source3[3] * dy2 + source4[3] * dy3 + source5[3] * dy4 + source6[3] * dy5 + source7[3] * dy6;
      sum2_0 += source2[0] * dy0 + source3[0] * dy1 + source4[0] * dy2 + source5[0] * dy3 + source6[0] * dy4 + source7[0] * dy5 + source8[0] * dy6;
      sum2_1 += source2[1] * dy0 + source3[1] * dy1 + source4[1] * dy2 + source5[1] * dy3 + source6[1] * dy4 + source7[1] * dy5 + source8[1] * dy6;
      sum2_2 += source2[2] * dy0 + source3[2] * dy1 + source4[2] * dy2 + source5[2] * dy3 + source6[2] * dy4 + source7[2] * dy5 + source8[2] * dy6;
      sum2_3 += source2[3] * dy0 + source3[3] * dy1 + source4[3] * dy2 + source5[3] * dy3 + source6[3] * dy4 + source7[3] * dy5 + source8[3] * dy6;
    }
  }
  let at = chunk * 1160 + (taps * 48 + c * 4) * 8 + column;
  parts[at + 0] = sum0_0;
  parts[at + 8] = sum0_1;
  parts[at + 16] = sum0_2;
  parts[at + 24] = sum0_3;
  parts[at + 128] = sum1_0;
  parts[at + 136] = sum1_1;
  parts[at + 144] = sum1_2;
  parts[at + 152] = sum1_3;
  parts[at + 256] = sum2_0;
  parts[at + 264] = sum2_1;
  parts[at + 272] = sum2_2;
  parts[at + 280] = sum2_3;
}
