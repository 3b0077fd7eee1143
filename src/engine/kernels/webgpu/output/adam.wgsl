@group(0) @binding(0) var<storage, read> theta: array<f32>;
@group(0) @binding(1) var<storage, read> gradient: array<f32>;
@group(0) @binding(2) var<storage, read> old_m: array<f32>;
@group(0) @binding(3) var<storage, read> old_v: array<f32>;
@group(0) @binding(4) var<storage, read> numbers: array<f32>;
@group(0) @binding(5) var<storage, read_write> updated_theta: array<f32>;
@group(0) @binding(6) var<storage, read_write> updated_m: array<f32>;
@group(0) @binding(7) var<storage, read_write> updated_v: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 1000) { return; }
  let rate = numbers[0];
  let beta1 = numbers[1];
  let beta2 = numbers[2];
  let epsilon = numbers[3];
  let t = theta[index];
  let g = gradient[index];
  let m = old_m[index];
  let v = old_v[index];
  let new_m = m + (g - m) * (1 - beta1);
  let new_v = v + (g * g - v) * (1 - beta2);
  let new_t = t - rate * new_m / (sqrt(new_v) + epsilon);
  updated_theta[index] = new_t;
  updated_m[index] = new_m;
  updated_v[index] = new_v;
}
