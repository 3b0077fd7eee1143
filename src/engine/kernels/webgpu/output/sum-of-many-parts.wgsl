@group(0) @binding(0) var<storage, read> parts: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> result: array<vec4<f32>>;
var<workgroup> lanes: array<vec4<f32>, 64>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  let column = i32(group.x);
  var sum = vec4<f32>(0);
  for (var part = i32(lane); part < 300; part += 64) { sum += parts[part * 4 + column]; }
  lanes[lane] = sum;
  for (var half = 32u; half > 0; half /= 2) {
    workgroupBarrier();
    if (lane < half) { lanes[lane] += lanes[lane + half]; }
  }
  if (lane == 0) { result[column] = vec4<f32>(lanes[0]); }
}
