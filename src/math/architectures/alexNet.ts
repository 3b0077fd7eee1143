/**
 * AlexNet as Krizhevsky, Sutskever and Hinton trained it (2012): two groups in conv2, conv4 and conv5, one for each of the two
 * cards. Images of 227×227, from which the 55×55 maps of the paper follow; 224, as printed there, does not give them.
 */
import { affine, conv, pool, type Network } from './layers'

export const alexNet: Network = {
  name: 'AlexNet',
  input: [3, 227, 227],
  parts: [
    conv('conv1', 96, 11, { stride: 4, pad: 0 }),
    pool('pool1', 3, 2),
    conv('conv2', 256, 5, { groups: 2 }),
    pool('pool2', 3, 2),
    conv('conv3', 384, 3),
    conv('conv4', 384, 3, { groups: 2 }),
    conv('conv5', 256, 3, { groups: 2 }),
    pool('pool5', 3, 2),
    affine('fc6', 4096),
    affine('fc7', 4096),
    affine('fc8', 1000),
  ],
}
