/* The optimizers of chapter 6 in one dispatch each; the rules are those of kernels/wasm/assembly/optimizers.ts. */
import { wgslModule, workgroupsFor, type GpuProgram } from './program'

export interface Rule {
  /** Vectors that it keeps beside θ. */
  slots: readonly string[]
  /** Numbers that it takes, in the order of the buffer `numbers`. */
  numbers: readonly string[]
  /** From `t`, `g` and the slots by their names to `new_t` and `new_<slot>`. */
  wgsl: string
}

/** By the kernel's name in tfjs's registry. */
export const RULES: Readonly<Record<string, Rule>> = {
  SgdUpdate: { slots: [], numbers: ['rate'], wgsl: 'let new_t = t - rate * g;' },
  MomentumUpdate: {
    slots: ['velocity'],
    numbers: ['rate', 'friction'],
    wgsl: 'let new_velocity = friction * velocity - rate * g; let new_t = t + new_velocity;',
  },
  AdaGradUpdate: {
    slots: ['h'],
    numbers: ['rate', 'epsilon'],
    wgsl: 'let new_h = h + g * g; let new_t = t - rate * g / (sqrt(new_h) + epsilon);',
  },
  AdamUpdate: {
    slots: ['m', 'v'],
    numbers: ['rate', 'beta1', 'beta2', 'epsilon'],
    wgsl: `let new_m = m + (g - m) * (1 - beta1);
  let new_v = v + (g * g - v) * (1 - beta2);
  let new_t = t - rate * new_m / (sqrt(new_v) + epsilon);`,
  },
}

/** θ, gradient, slots (all [size]) and the rule's numbers → new θ and slots. */
export function updateProgram(name: string, size: number): GpuProgram {
  const { slots, numbers, wgsl } = RULES[name]!
  const body = `
  if (index >= ${size}) { return; }
  ${numbers.map((number, i) => `let ${number} = numbers[${i}];`).join('\n  ')}
  let t = theta[index];
  let g = gradient[index];
  ${slots.map((slot) => `let ${slot} = old_${slot}[index];`).join('\n  ')}
  ${wgsl}
  updated_theta[index] = new_t;
  ${slots.map((slot) => `updated_${slot}[index] = new_${slot};`).join('\n  ')}`
  const buffer = (buffer: string) => ({ name: buffer, type: 'f32' })
  return {
    label: name,
    wgsl: wgslModule({
      storage: 'f32',
      inputs: ['theta', 'gradient', ...slots.map((slot) => `old_${slot}`), 'numbers'].map(buffer),
      outputs: ['theta', ...slots].map((slot) => buffer(`updated_${slot}`)),
      body,
    }),
    workgroups: workgroupsFor(size),
  }
}
