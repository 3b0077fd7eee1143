@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weights: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> rectified: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> result: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 224) { return; }
  let column = index % 4;
  let x = index / 4 % 2 * 7;
  let y = index / 8 % 14;
  let image = index / 112;
  let far_x0 = x + -1 + 0; let from_x0 = far_x0 / 1;
  let is_in0 = far_x0 >= 0 && from_x0 < 14 && from_x0 * 1 == far_x0;
  let far_x1 = x + -1 + 1; let from_x1 = far_x1 / 1;
  let is_in1 = far_x1 >= 0 && from_x1 < 14 && from_x1 * 1 == far_x1;
  let far_x2 = x + -1 + 2; let from_x2 = far_x2 / 1;
  let is_in2 = far_x2 >= 0 && from_x2 < 14 && from_x2 * 1 == far_x2;
  let far_x3 = x + -1 + 3; let from_x3 = far_x3 / 1;
  let is_in3 = far_x3 >= 0 && from_x3 < 14 && from_x3 * 1 == far_x3;
  let far_x4 = x + -1 + 4; let from_x4 = far_x4 / 1;
  let is_in4 = far_x4 >= 0 && from_x4 < 14 && from_x4 * 1 == far_x4;
  let far_x5 = x + -1 + 5; let from_x5 = far_x5 / 1;
  let is_in5 = far_x5 >= 0 && from_x5 < 14 && from_x5 * 1 == far_x5;
  let far_x6 = x + -1 + 6; let from_x6 = far_x6 / 1;
  let is_in6 = far_x6 >= 0 && from_x6 < 14 && from_x6 * 1 == far_x6;
  let far_x7 = x + -1 + 7; let from_x7 = far_x7 / 1;
  let is_in7 = far_x7 >= 0 && from_x7 < 14 && from_x7 * 1 == far_x7;
  let far_x8 = x + -1 + 8; let from_x8 = far_x8 / 1;
  let is_in8 = far_x8 >= 0 && from_x8 < 14 && from_x8 * 1 == far_x8;
  var sum0 = vec4<f32>(0);
  var sum1 = vec4<f32>(0);
  var sum2 = vec4<f32>(0);
  var sum3 = vec4<f32>(0);
  var sum4 = vec4<f32>(0);
  var sum5 = vec4<f32>(0);
  var sum6 = vec4<f32>(0);
  for (var i = 0; i < 3; i++) {
    let far_y = y + 1 - i; let from_y = far_y / 1;
    let is_row = far_y >= 0 && from_y < 14 && from_y * 1 == far_y;
    if (!is_row) { continue; }
    let row = (image * 14 + from_y) * 14;
    let at0 = (row + from_x0) * 8;
    let at1 = (row + from_x1) * 8;
    let at2 = (row + from_x2) * 8;
    let at3 = (row + from_x3) * 8;
    let at4 = (row + from_x4) * 8;
    let at5 = (row + from_x5) * 8;
    let at6 = (row + from_x6) * 8;
    let at7 = (row + from_x7) * 8;
    let at8 = (row + from_x8) * 8;
    for (var c = 0; c < 8; c++) {
      let source0 = select(vec4<f32>(0), vec4<f32>(source[at0 + c]), is_in0);
      let source1 = select(vec4<f32>(0), vec4<f32>(source[at1 + c]), is_in1);
      let source2 = select(vec4<f32>(0), vec4<f32>(source[at2 + c]), is_in2);
      let source3 = select(vec4<f32>(0), vec4<f32>(source[at3 + c]), is_in3);
      let source4 = select(vec4<f32>(0), vec4<f32>(source[at4 + c]), is_in4);
      let source5 = select(vec4<f32>(0), vec4<f32>(source[at5 + c]), is_in5);
      let source6 = select(vec4<f32>(0), vec4<f32>(source[at6 + c]), is_in6);
      let source7 = select(vec4<f32>(0), vec4<f32>(source[at7 + c]), is_in7);
      let source8 = select(vec4<f32>(0), vec4<f32>(source[at8 + c]), is_in8);
      let at_weights = (i * 48 + column * 4) * 8 + c;
      let w0_0 = vec4<f32>(weights[at_weights + 0]);
      let w1_0 = vec4<f32>(weights[at_weights + 8]);
      let w2_0 = vec4<f32>(weights[at_weights + 16]);
      let w3_0 = vec4<f32>(weights[at_weights + 24]);
      let w0_1 = vec4<f32>(weights[at_weights + 128]);
      let w1_1 = vec4<f32>(weights[at_weights + 136]);
      let w2_1 = vec4<f32>(weights[at_weights + 144]);
      let w3_1 = vec4<f32>(weights[at_weights + 152]);
      let w0_2 = vec4<f32>(weights[at_weights + 256]);
      let w1_2 = vec4<f32>(weights[at_weights + 264]);
      let w2_2 = vec4<f32>(weights[at_weights + 272]);
      let w3_2 = vec4<f32>(weights[at_weights + 280]);
      sum0 += vec4<f32>(dot(source2, w0_0), dot(source2, w1_0), dot(source2, w2_0), dot(source2, w3_0)) + vec4<f32>(dot(source1, w0_1), dot(source1, w1_1), dot(source1, w2_1), dot(source1, w3_1)) + vec4<f32>(dot(source0, w0_2), dot(source0, w1_2), dot(source0, w2_2), dot(source0, w3_2));
      sum1 += vec4<f32>(dot(source3, w0_0), dot(source3, w1_0), dot(source3, w2_0), dot(source3, w3_0)) + vec4<f32>(dot(source2, w0_1), dot(source2, w1_1), dot(source2, w2_1), dot(source2, w3_1)) + vec4<f32>(dot(source1, w0_2), dot(source1, w1_2), dot(source1, w2_2), dot(source1, w3_2));
      sum2 += vec4<f32>(dot(source4, w0_0), dot(source4, w1_0), dot(source4, w2_0), dot(source4, w3_0)) + vec4<f32>(dot(source3, w0_1), dot(source3, w1_1), dot(source3, w2_1), dot(source3, w3_1)) + vec4<f32>(dot(source2, w0_2), dot(source2, w1_2), dot(source2, w2_2), dot(source2, w3_2));
      sum3 += vec4<f32>(dot(source5, w0_0), dot(source5, w1_0), dot(source5, w2_0), dot(source5, w3_0)) + vec4<f32>(dot(source4, w0_1), dot(source4, w1_1), dot(source4, w2_1), dot(source4, w3_1)) + vec4<f32>(dot(source3, w0_2), dot(source3, w1_2), dot(source3, w2_2), dot(source3, w3_2));
      sum4 += vec4<f32>(dot(source6, w0_0), dot(source6, w1_0), dot(source6, w2_0), dot(source6, w3_0)) + vec4<f32>(dot(source5, w0_1), dot(source5, w1_1), dot(source5, w2_1), dot(source5, w3_1)) + vec4<f32>(dot(source4, w0_2), dot(source4, w1_2), dot(source4, w2_2), dot(source4, w3_2));
      sum5 += vec4<f32>(dot(source7, w0_0), dot(source7, w1_0), dot(source7, w2_0), dot(source7, w3_0)) + vec4<f32>(dot(source6, w0_1), dot(source6, w1_1), dot(source6, w2_1), dot(source6, w3_1)) + vec4<f32>(dot(source5, w0_2), dot(source5, w1_2), dot(source5, w2_2), dot(source5, w3_2));
      sum6 += vec4<f32>(dot(source8, w0_0), dot(source8, w1_0), dot(source8, w2_0), dot(source8, w3_0)) + vec4<f32>(dot(source7, w0_1), dot(source7, w1_1), dot(source7, w2_1), dot(source7, w3_1)) + vec4<f32>(dot(source6, w0_2), dot(source6, w1_2), dot(source6, w2_2), dot(source6, w3_2));
    }
  }
  let first = (image * 14 + y) * 14 + x;
  if (x + 0 < 14) {
    let at = (first + 0) * 4 + column;
    sum0 = select(vec4<f32>(0), sum0, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum0);
  }
  if (x + 1 < 14) {
    let at = (first + 1) * 4 + column;
    sum1 = select(vec4<f32>(0), sum1, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum1);
  }
  if (x + 2 < 14) {
    let at = (first + 2) * 4 + column;
    sum2 = select(vec4<f32>(0), sum2, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum2);
  }
  if (x + 3 < 14) {
    let at = (first + 3) * 4 + column;
    sum3 = select(vec4<f32>(0), sum3, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum3);
  }
  if (x + 4 < 14) {
    let at = (first + 4) * 4 + column;
    sum4 = select(vec4<f32>(0), sum4, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum4);
  }
  if (x + 5 < 14) {
    let at = (first + 5) * 4 + column;
    sum5 = select(vec4<f32>(0), sum5, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum5);
  }
  if (x + 6 < 14) {
    let at = (first + 6) * 4 + column;
    sum6 = select(vec4<f32>(0), sum6, vec4<f32>(rectified[at]) > vec4<f32>(0));
    result[at] = vec4<f32>(sum6);
  }
}
