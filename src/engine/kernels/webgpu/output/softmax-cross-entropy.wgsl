@group(0) @binding(0) var<storage, read> logits: array<f32>;
@group(0) @binding(1) var<storage, read> labels: array<i32>;
@group(0) @binding(2) var<storage, read_write> loss_mean: array<f32>;
@group(0) @binding(3) var<storage, read_write> accuracy: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
var<workgroup> lanes: array<vec2f, 64>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(local_invocation_index) lane: u32,
@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = i32(id.x + id.y * groups.x * 64u);
  var loss = 0f;
  var correct = 0f;
  for (var row = i32(lane); row < 100; row += 64) {
    let at = row * 10;
    let label = labels[row];
    var most = logits[at];
    var likeliest = 0;
    for (var k = 1; k < 10; k++) {
      if (logits[at + k] > most) { most = logits[at + k]; likeliest = k; }
    }
    var sum = 0f;
    for (var k = 0; k < 10; k++) { sum += exp(logits[at + k] - most); }
    for (var k = 0; k < 10; k++) {
      let probability = exp(logits[at + k] - most) / sum;
      gradient[at + k] = (probability - select(0f, 1f, k == label)) / 100;
    }
    if (label >= 0 && label < 10) { loss += most + log(sum) - logits[at + label]; }
    correct += select(0f, 1f, likeliest == label);
  }
  lanes[lane] = vec2f(loss, correct);
  for (var half = 32u; half > 0; half /= 2) {
    workgroupBarrier();
    if (lane < half) { lanes[lane] += lanes[lane + half]; }
  }
  if (lane == 0) { loss_mean[0] = lanes[0].x / 100; accuracy[0] = lanes[0].y / 100; }
}
