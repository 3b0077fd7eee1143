@group(0) @binding(0) var<storage, read> whole: array<f32>;
@group(0) @binding(1) var<storage, read_write> piece0: array<f32>;
@group(0) @binding(2) var<storage, read_write> piece1: array<f32>;
@group(0) @binding(3) var<storage, read_write> piece2: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index < 144) { piece0[index - 0] = whole[0 + index]; return; }
  if (index < 160) { piece1[index - 144] = whole[0 + index]; return; }
  if (index < 2464) { piece2[index - 160] = whole[0 + index]; return; }
}
