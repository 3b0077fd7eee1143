@group(0) @binding(0) var<storage, read> dy: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> source: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 392) { return; }
  let column = index % 4;
  let window = index / 4;
  let at = (window / 7 * 28 + window % 7 * 2) * 4 + column;
  let value0 = vec4<f32>(source[at + 0]);
  let value1 = vec4<f32>(source[at + 4]);
  let value2 = vec4<f32>(source[at + 56]);
  let value3 = vec4<f32>(source[at + 60]);
  let greatest = max(max(max(value0, value1), value2), value3);
  // What is left of the gradient once a pixel has taken it.
  var left = vec4<f32>(dy[index]);
  left = select(vec4<f32>(0), left, greatest > vec4<f32>(0));
  let taken0 = select(vec4<f32>(0), left, value0 == greatest);
  left = select(left, vec4<f32>(0), value0 == greatest);
  result[at + 0] = vec4<f32>(taken0);
  let taken1 = select(vec4<f32>(0), left, value1 == greatest);
  left = select(left, vec4<f32>(0), value1 == greatest);
  result[at + 4] = vec4<f32>(taken1);
  let taken2 = select(vec4<f32>(0), left, value2 == greatest);
  left = select(left, vec4<f32>(0), value2 == greatest);
  result[at + 56] = vec4<f32>(taken2);
  let taken3 = select(vec4<f32>(0), left, value3 == greatest);
  left = select(left, vec4<f32>(0), value3 == greatest);
  result[at + 60] = vec4<f32>(taken3);
}
