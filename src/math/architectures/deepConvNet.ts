/** The chapter's network. A padding of 2 in conv4 turns 14×14 into 16×16, so that the last map is 4×4. */
import { affine, conv, pool, type Network } from './layers'

export const deepConvNet: Network = {
  name: 'DeepConvNet',
  input: [1, 28, 28],
  parts: [
    conv('conv1', 16, 3),
    conv('conv2', 16, 3),
    pool('pool1', 2, 2),
    conv('conv3', 32, 3),
    conv('conv4', 32, 3, { pad: 2 }),
    pool('pool2', 2, 2),
    conv('conv5', 64, 3),
    conv('conv6', 64, 3),
    pool('pool3', 2, 2),
    affine('affine1', 50),
    affine('affine2', 10),
  ],
}
