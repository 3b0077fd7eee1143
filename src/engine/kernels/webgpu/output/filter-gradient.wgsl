@group(0) @binding(0) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> dy: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> parts: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 8064) { return; }
  let column = index % 8;
  let c = index / 8 % 4;
  let tap = index / 32 % 9;
  let chunk = index / 288;
  let i = tap / 3 - 1;
  let j = tap % 3 - 1;
  // Only columns of dy whose pixel of x exists.
  let first = max(0, (0 - j) / 1);
  let last = min(13, (13 - j + 1) / 1 - 1);
  var sum0 = vec4<f32>(0);
  var sum1 = vec4<f32>(0);
  var sum2 = vec4<f32>(0);
  var sum3 = vec4<f32>(0);
  let end = min((chunk + 1) * 1, 28);
  for (var row = chunk * 1; row < end; row++) {
    let y = row % 14 * 1 + i;
    if (y < 0 || y >= 14) { continue; }
    var at_x = ((row / 14 * 14 + y) * 14 + first * 1 + j) * 4 + c;
    var at_dy = (row * 14 + first) * 8 + column;
    for (var x = first; x <= last; x++) {
      let a = vec4<f32>(source[at_x]);
      let b = vec4<f32>(dy[at_dy]);
      sum0 += a[0] * b;
      sum1 += a[1] * b;
      sum2 += a[2] * b;
      sum3 += a[3] * b;
      at_x += 4;
      at_dy += 8;
    }
  }
  let at = (chunk * 144 + tap * 16 + c * 4) * 8 + column;
  parts[at + 0 * 8] = sum0;
  parts[at + 1 * 8] = sum1;
  parts[at + 2 * 8] = sum2;
  parts[at + 3 * 8] = sum3;
}
