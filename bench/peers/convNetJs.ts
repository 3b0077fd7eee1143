/**
 * DeepConvNet in ConvNetJS (2014), the ancestor of networks in the page: plain JavaScript, one image after another.
 *
 * Where it cannot do what the others do: its release has no Adam, so Adadelta moves the parameters, which remembers as many
 * vectors; it counts in 64-bit floats; its dropout silences while training and scales at inference; its initial weights are
 * its own, σ = √(1/fan-in), from `Math.random`. A step is whole: `batch_size` images, then one update.
 */
import * as convnetjs from 'convnetjs'
import { CONVOLUTIONS, HIDDEN, type TrainStep } from './network'

const layers = (): convnetjs.LayerDefinition[] => [
  { type: 'input', out_sx: 28, out_sy: 28, out_depth: 1 },
  ...CONVOLUTIONS.flatMap(({ cout, pad }, i): convnetjs.LayerDefinition[] => [
    { type: 'conv', sx: 3, filters: cout, stride: 1, pad, activation: 'relu' },
    ...(i % 2 === 1 ? [{ type: 'pool' as const, sx: 2, stride: 2 }] : []),
  ]),
  { type: 'fc', num_neurons: HIDDEN, activation: 'relu', drop_prob: 0.5 },
  { type: 'softmax', num_classes: 10 },
]

/** A function that trains one batch with Adadelta and returns its mean loss. */
export function convNetJsTrainer(batch: number): TrainStep {
  const net = new convnetjs.Net()
  net.makeLayers(layers())
  const trainer = new convnetjs.Trainer(net, { method: 'adadelta', batch_size: batch })
  const image = new convnetjs.Vol(28, 28, 1, 0)

  return (pixels, labels) => {
    let sum = 0
    labels.forEach((label, i) => {
      image.w.set(pixels.subarray(i * 784, (i + 1) * 784))
      sum += trainer.train(image, label).loss
    })
    return Promise.resolve(sum / labels.length)
  }
}
