import type { Reference } from './reference'

/** Works of 8.2 and its sections. */
export const history: Record<string, Reference> = {
  krizhevsky2012: {
    authors: 'Krizhevsky, A., Sutskever, I., Hinton, G. E.',
    title: 'ImageNet classification with deep convolutional neural networks',
    year: 2012,
    venue: 'NIPS',
    url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks',
  },
  deng2009: {
    authors: 'Deng, J., Dong, W., Socher, R., Li, L.-J., Li, K., Fei-Fei, L.',
    title: 'ImageNet: a large-scale hierarchical image database',
    year: 2009,
    venue: 'CVPR',
    url: 'https://doi.org/10.1109/CVPR.2009.5206848',
  },
  russakovsky2015: {
    authors:
      'Russakovsky, O., Deng, J., Su, H., Krause, J., Satheesh, S., Ma, S., Huang, Z., Karpathy, A., Khosla, A., Bernstein, M., Berg, A. C., Fei-Fei, L.',
    title: 'ImageNet large scale visual recognition challenge',
    year: 2015,
    venue: 'International Journal of Computer Vision 115(3)',
    url: 'https://arxiv.org/abs/1409.0575',
  },
  miller1995: {
    authors: 'Miller, G. A.',
    title: 'WordNet: a lexical database for English',
    year: 1995,
    venue: 'Communications of the ACM 38(11)',
    url: 'https://doi.org/10.1145/219717.219748',
  },
  szegedy2015: {
    authors:
      'Szegedy, C., Liu, W., Jia, Y., Sermanet, P., Reed, S., Anguelov, D., Erhan, D., Vanhoucke, V., Rabinovich, A.',
    title: 'Going deeper with convolutions',
    year: 2015,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1409.4842',
  },
  he2016: {
    authors: 'He, K., Zhang, X., Ren, S., Sun, J.',
    title: 'Deep residual learning for image recognition',
    year: 2016,
    letter: 'a',
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1512.03385',
  },
  hu2018: {
    authors: 'Hu, J., Shen, L., Sun, G.',
    title: 'Squeeze-and-excitation networks',
    year: 2018,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1709.01507',
  },
  glorot2010: {
    authors: 'Glorot, X., Bengio, Y.',
    title: 'Understanding the difficulty of training deep feedforward neural networks',
    year: 2010,
    venue: 'AISTATS',
    url: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  long2015: {
    authors: 'Long, J., Shelhamer, E., Darrell, T.',
    title: 'Fully convolutional networks for semantic segmentation',
    year: 2015,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1411.4038',
  },
}
