/**
 * Makes tfjs's gradients known in the worker; the studies of section 8.4 load it before they train. In Node the same is done by
 * kernels/wasm/testing/nodeGradients, because Node's loader refuses the folders that this file of tfjs imports.
 */
import '@tensorflow/tfjs-core/dist/register_all_gradients'
