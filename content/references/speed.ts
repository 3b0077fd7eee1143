import type { Reference } from './reference'

/** Works of 8.3 and its sections. */
export const speed: Record<string, Reference> = {
  krizhevsky2012: {
    authors: 'Krizhevsky, A., Sutskever, I., Hinton, G. E.',
    title: 'ImageNet classification with deep convolutional neural networks',
    year: 2012,
    venue: 'NIPS',
    url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks',
  },
  jia2014: {
    authors: 'Jia, Y.',
    title: 'Learning semantic image representations at a large scale',
    year: 2014,
    venue: 'PhD thesis, UC Berkeley, EECS-2014-93',
    url: 'https://www2.eecs.berkeley.edu/Pubs/TechRpts/2014/EECS-2014-93.html',
  },
  warden2015: {
    authors: 'Warden, P.',
    title: 'Why GEMM is at the heart of deep learning',
    year: 2015,
    venue: "Pete Warden's blog, 20 April 2015",
    url: 'https://petewarden.com/2015/04/20/why-gemm-is-at-the-heart-of-deep-learning/',
  },
  johnson2017: {
    authors: 'Johnson, J.',
    title: 'cnn-benchmarks: benchmarks for popular CNN models',
    year: 2017,
    venue: 'GitHub repository',
    url: 'https://github.com/jcjohnson/cnn-benchmarks',
  },
  chetlur2014: {
    authors: 'Chetlur, S., Woolley, C., Vandermersch, P., Cohen, J., Tran, J., Catanzaro, B., Shelhamer, E.',
    title: 'cuDNN: efficient primitives for deep learning',
    year: 2014,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1410.0759',
  },
  'pytorch-hip': {
    authors: 'PyTorch',
    title: 'HIP (ROCm) semantics',
    year: 2026,
    venue: 'PyTorch documentation',
    url: 'https://docs.pytorch.org/docs/stable/notes/hip.html',
  },
  lavin2016: {
    authors: 'Lavin, A., Gray, S.',
    title: 'Fast algorithms for convolutional neural networks',
    year: 2016,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1509.09308',
  },
}
