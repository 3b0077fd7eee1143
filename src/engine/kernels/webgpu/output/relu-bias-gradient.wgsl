@group(0) @binding(0) var<storage, read> dy: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> y: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> masked: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> parts: array<vec4<f32>>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  if (index >= 56) { return; }
  let column = index % 8;
  let part = index / 8;
  let end = min((part + 1) * 64, 392);
  var sum = vec4<f32>(0);
  for (var row = part * 64; row < end; row++) {
    let at = row * 8 + column;
    let through = select(vec4<f32>(0), vec4<f32>(dy[at]), vec4<f32>(y[at]) > vec4<f32>(0));
    masked[at] = vec4<f32>(through);
    sum += through;
  }
  parts[index] = sum;
}
