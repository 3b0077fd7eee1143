import type { Reference } from './reference'

/** Works of 8.2.3 and 8.2.4. */
export const convnets: Record<string, Reference> = {
  lin2014a: {
    authors: 'Lin, M., Chen, Q., Yan, S.',
    title: 'Network in network',
    year: 2014,
    letter: 'a',
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1312.4400',
  },
  szegedy2016: {
    authors: 'Szegedy, C., Vanhoucke, V., Ioffe, S., Shlens, J., Wojna, Z.',
    title: 'Rethinking the inception architecture for computer vision',
    year: 2016,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1512.00567',
  },
  he2016b: {
    authors: 'He, K., Zhang, X., Ren, S., Sun, J.',
    title: 'Identity mappings in deep residual networks',
    year: 2016,
    letter: 'b',
    venue: 'ECCV',
    url: 'https://arxiv.org/abs/1603.05027',
  },
  srivastava2015: {
    authors: 'Srivastava, R. K., Greff, K., Schmidhuber, J.',
    title: 'Training very deep networks',
    year: 2015,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1507.06228',
  },
  veit2016: {
    authors: 'Veit, A., Wilber, M., Belongie, S.',
    title: 'Residual networks behave like ensembles of relatively shallow networks',
    year: 2016,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1605.06431',
  },
  balduzzi2017: {
    authors: 'Balduzzi, D., Frean, M., Leary, L., Lewis, J. P., Ma, K. W.-D., McWilliams, B.',
    title: 'The shattered gradients problem: if resnets are the answer, then what is the question?',
    year: 2017,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/1702.08591',
  },
  li2018: {
    authors: 'Li, H., Xu, Z., Taylor, G., Studer, C., Goldstein, T.',
    title: 'Visualizing the loss landscape of neural nets',
    year: 2018,
    venue: 'NeurIPS',
    url: 'https://arxiv.org/abs/1712.09913',
  },
  yosinski2014: {
    authors: 'Yosinski, J., Clune, J., Bengio, Y., Lipson, H.',
    title: 'How transferable are features in deep neural networks?',
    year: 2014,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1411.1792',
  },
  raghu2019: {
    authors: 'Raghu, M., Zhang, C., Kleinberg, J., Bengio, S.',
    title: 'Transfusion: understanding transfer learning for medical imaging',
    year: 2019,
    venue: 'NeurIPS',
    url: 'https://arxiv.org/abs/1902.07208',
  },
}
