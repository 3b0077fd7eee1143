@group(0) @binding(0) var<storage, read> source: array<vec2u>;
@group(0) @binding(1) var<storage, read> weights: array<vec2u>;
@group(0) @binding(2) var<storage, read> bias: array<vec2u>;
@group(0) @binding(3) var<storage, read_write> result: array<vec2u>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 448) { return; }
  let column = index % 8;
  let x = index / 8 % 2 * 7;
  let y = index / 16 % 14;
  let image = index / 224;
  let from_x0 = x * 1 - 1 + 0; let is_in0 = from_x0 >= 0 && from_x0 < 14;
  let from_x1 = x * 1 - 1 + 1; let is_in1 = from_x1 >= 0 && from_x1 < 14;
  let from_x2 = x * 1 - 1 + 2; let is_in2 = from_x2 >= 0 && from_x2 < 14;
  let from_x3 = x * 1 - 1 + 3; let is_in3 = from_x3 >= 0 && from_x3 < 14;
  let from_x4 = x * 1 - 1 + 4; let is_in4 = from_x4 >= 0 && from_x4 < 14;
  let from_x5 = x * 1 - 1 + 5; let is_in5 = from_x5 >= 0 && from_x5 < 14;
  let from_x6 = x * 1 - 1 + 6; let is_in6 = from_x6 >= 0 && from_x6 < 14;
  let from_x7 = x * 1 - 1 + 7; let is_in7 = from_x7 >= 0 && from_x7 < 14;
  let from_x8 = x * 1 - 1 + 8; let is_in8 = from_x8 >= 0 && from_x8 < 14;
  var sum0 = vec4<f32>(0);
  var sum1 = vec4<f32>(0);
  var sum2 = vec4<f32>(0);
  var sum3 = vec4<f32>(0);
  var sum4 = vec4<f32>(0);
  var sum5 = vec4<f32>(0);
  var sum6 = vec4<f32>(0);
  for (var i = 0; i < 3; i++) {
    let from_y = y * 1 - 1 + i; let is_row = from_y >= 0 && from_y < 14;
    if (!is_row) { continue; }
    let row = (image * 14 + from_y) * 14;
    let at0 = (row + from_x0) * 4;
    let at1 = (row + from_x1) * 4;
    let at2 = (row + from_x2) * 4;
    let at3 = (row + from_x3) * 4;
    let at4 = (row + from_x4) * 4;
    let at5 = (row + from_x5) * 4;
    let at6 = (row + from_x6) * 4;
    let at7 = (row + from_x7) * 4;
    let at8 = (row + from_x8) * 4;
    for (var c = 0; c < 4; c++) {
      let source0 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at0 + c].x), unpack2x16float(source[at0 + c].y)), is_in0);
      let source1 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at1 + c].x), unpack2x16float(source[at1 + c].y)), is_in1);
      let source2 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at2 + c].x), unpack2x16float(source[at2 + c].y)), is_in2);
      let source3 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at3 + c].x), unpack2x16float(source[at3 + c].y)), is_in3);
      let source4 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at4 + c].x), unpack2x16float(source[at4 + c].y)), is_in4);
      let source5 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at5 + c].x), unpack2x16float(source[at5 + c].y)), is_in5);
      let source6 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at6 + c].x), unpack2x16float(source[at6 + c].y)), is_in6);
      let source7 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at7 + c].x), unpack2x16float(source[at7 + c].y)), is_in7);
      let source8 = select(vec4<f32>(0), vec4f(unpack2x16float(source[at8 + c].x), unpack2x16float(source[at8 + c].y)), is_in8);
      let at_weights = (i * 48 + c * 4) * 8 + column;
      let w0_0 = vec4f(unpack2x16float(weights[at_weights + 0].x), unpack2x16float(weights[at_weights + 0].y));
      let w1_0 = vec4f(unpack2x16float(weights[at_weights + 8].x), unpack2x16float(weights[at_weights + 8].y));
      let w2_0 = vec4f(unpack2x16float(weights[at_weights + 16].x), unpack2x16float(weights[at_weights + 16].y));
      let w3_0 = vec4f(unpack2x16float(weights[at_weights + 24].x), unpack2x16float(weights[at_weights + 24].y));
      let w0_1 = vec4f(unpack2x16float(weights[at_weights + 128].x), unpack2x16float(weights[at_weights + 128].y));
      let w1_1 = vec4f(unpack2x16float(weights[at_weights + 136].x), unpack2x16float(weights[at_weights + 136].y));
      let w2_1 = vec4f(unpack2x16float(weights[at_weights + 144].x), unpack2x16float(weights[at_weights + 144].y));
      let w3_1 = vec4f(unpack2x16float(weights[at_weights + 152].x), unpack2x16float(weights[at_weights + 152].y));
      let w0_2 = vec4f(unpack2x16float(weights[at_weights + 256].x), unpack2x16float(weights[at_weights + 256].y));
      let w1_2 = vec4f(unpack2x16float(weights[at_weights + 264].x), unpack2x16float(weights[at_weights + 264].y));
      let w2_2 = vec4f(unpack2x16float(weights[at_weights + 272].x), unpack2x16float(weights[at_weights + 272].y));
      let w3_2 = vec4f(unpack2x16float(weights[at_weights + 280].x), unpack2x16float(weights[at_weights + 280].y));
      sum0 += source0[0] * w0_0 + source0[1] * w1_0 + source0[2] * w2_0 + source0[3] * w3_0 + source1[0] * w0_1 + source1[1] * w1_1 + source1[2] * w2_1 + source1[3] * w3_1 + source2[0] * w0_2 + source2[1] * w1_2 + source2[2] * w2_2 + source2[3] * w3_2;
      sum1 += source1[0] * w0_0 + source1[1] * w1_0 + source1[2] * w2_0 + source1[3] * w3_0 + source2[0] * w0_1 + source2[1] * w1_1 + source2[2] * w2_1 + source2[3] * w3_1 + source3[0] * w0_2 + source3[1] * w1_2 + source3[2] * w2_2 + source3[3] * w3_2;
      sum2 += source2[0] * w0_0 + source2[1] * w1_0 + source2[2] * w2_0 + source2[3] * w3_0 + source3[0] * w0_1 + source3[1] * w1_1 + source3[2] * w2_1 + source3[3] * w3_1 + source4[0] * w0_2 + source4[1] * w1_2 + source4[2] * w2_2 + source4[3] * w3_2;
      sum3 += source3[0] * w0_0 + source3[1] * w1_0 + source3[2] * w2_0 + source3[3] * w3_0 + source4[0] * w0_1 + source4[1] * w1_1 + source4[2] * w2_1 + source4[3] * w3_1 + source5[0] * w0_2 + source5[1] * w1_2 + source5[2] * w2_2 + source5[3] * w3_2;
      sum4 += source4[0] * w0_0 + source4[1] * w1_0 + source4[2] * w2_0 + source4[3] * w3_0 + source5[0] * w0_1 + source5[1] * w1_1 + source5[2] * w2_1 + source5[3] * w3_1 + source6[0] * w0_2 + source6[1] * w1_2 + source6[2] * w2_2 + source6[3] * w3_2;
      sum5 += source5[0] * w0_0 + source5[1] * w1_0 + source5[2] * w2_0 + source5[3] * w3_0 + source6[0] * w0_1 + source6[1] * w1_1 + source6[2] * w2_1 + source6[3] * w3_1 + source7[0] * w0_2 + source7[1] * w1_2 + source7[2] * w2_2 + source7[3] * w3_2;
      sum6 += source6[0] * w0_0 + source6[1] * w1_0 + source6[2] * w2_0 + source6[3] * w3_0 + source7[0] * w0_1 + source7[1] * w1_1 + source7[2] * w2_1 + source7[3] * w3_1 + source8[0] * w0_2 + source8[1] * w1_2 + source8[2] * w2_2 + source8[3] * w3_2;
    }
  }
  let first = (image * 14 + y) * 14 + x;
  if (x + 0 < 14) {
    let at = (first + 0) * 8 + column;
    sum0 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum0 = max(sum0, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum0.xy), pack2x16float(sum0.zw));
  }
  if (x + 1 < 14) {
    let at = (first + 1) * 8 + column;
    sum1 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum1 = max(sum1, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum1.xy), pack2x16float(sum1.zw));
  }
  if (x + 2 < 14) {
    let at = (first + 2) * 8 + column;
    sum2 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum2 = max(sum2, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum2.xy), pack2x16float(sum2.zw));
  }
  if (x + 3 < 14) {
    let at = (first + 3) * 8 + column;
    sum3 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum3 = max(sum3, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum3.xy), pack2x16float(sum3.zw));
  }
  if (x + 4 < 14) {
    let at = (first + 4) * 8 + column;
    sum4 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum4 = max(sum4, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum4.xy), pack2x16float(sum4.zw));
  }
  if (x + 5 < 14) {
    let at = (first + 5) * 8 + column;
    sum5 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum5 = max(sum5, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum5.xy), pack2x16float(sum5.zw));
  }
  if (x + 6 < 14) {
    let at = (first + 6) * 8 + column;
    sum6 += vec4f(unpack2x16float(bias[column].x), unpack2x16float(bias[column].y));
    sum6 = max(sum6, vec4<f32>(0));
    result[at] = vec2u(pack2x16float(sum6.xy), pack2x16float(sum6.zw));
  }
}
