@group(0) @binding(0) var<storage, read> parts: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> result: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> result_behind: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 1160) { return; }
  var sum = vec4<f32>(0);
  for (var part = 0; part < 12; part++) { sum += parts[part * 1160 + index]; }
  if (index < 1152) { result[index] = vec4<f32>(sum); } else { result_behind[index - 1152] = vec4<f32>(sum); }
}
