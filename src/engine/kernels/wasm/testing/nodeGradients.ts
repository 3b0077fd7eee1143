/*
 * Registers tfjs's gradients in Node. Work-around: `tfjs-core/dist/register_all_gradients` imports folders, which Node's module loader
 * refuses, and no Node bundle of tfjs-core contains it; the bundle of tfjs-layers does, and the registry is shared between copies.
 * Delete when tfjs-core publishes its gradients for Node.
 */
import '@tensorflow/tfjs-layers'
