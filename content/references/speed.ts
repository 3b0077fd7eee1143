import type { Reference } from './reference'

/** Works of 8.3 and its sections. */
export const speed: Record<string, Reference> = {
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
  harris2016: {
    authors: 'Harris, M.',
    title: 'Mixed-precision programming with CUDA 8',
    year: 2016,
    venue: 'NVIDIA technical blog',
    url: 'https://developer.nvidia.com/blog/mixed-precision-programming-cuda-8/',
  },
  nvidia2018: {
    authors: 'NVIDIA',
    title: 'CUDA C programming guide, version 9.1: throughput of native arithmetic instructions',
    year: 2018,
    venue: 'NVIDIA documentation',
    url: 'https://docs.nvidia.com/cuda/archive/9.1/pdf/CUDA_C_Programming_Guide.pdf',
  },
  micikevicius2018: {
    authors:
      'Micikevicius, P., Narang, S., Alben, J., Diamos, G., Elsen, E., Garcia, D., Ginsburg, B., Houston, M., Kuchaiev, O., Venkatesh, G., Wu, H.',
    title: 'Mixed precision training',
    year: 2018,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1710.03740',
  },
  micikevicius2022: {
    authors: 'Micikevicius, P., Stosic, D., Burgess, N., et al.',
    title: 'FP8 formats for deep learning',
    year: 2022,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/2209.05433',
  },
  gupta2015: {
    authors: 'Gupta, S., Agrawal, A., Gopalakrishnan, K., Narayanan, P.',
    title: 'Deep learning with limited numerical precision',
    year: 2015,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/1502.02551',
  },
  courbariaux2016: {
    authors: 'Courbariaux, M., Hubara, I., Soudry, D., El-Yaniv, R., Bengio, Y.',
    title:
      'Binarized neural networks: training deep neural networks with weights and activations constrained to +1 or -1',
    year: 2016,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1602.02830',
  },
  rastegari2016: {
    authors: 'Rastegari, M., Ordonez, V., Redmon, J., Farhadi, A.',
    title: 'XNOR-Net: ImageNet classification using binary convolutional neural networks',
    year: 2016,
    venue: 'ECCV',
    url: 'https://arxiv.org/abs/1603.05279',
  },
  murray2016: {
    authors: 'Murray, D.',
    title: 'Announcing TensorFlow 0.8: now with distributed computing support',
    year: 2016,
    venue: 'Google Research blog, 13 April 2016',
    url: 'https://research.google/blog/announcing-tensorflow-08-now-with-distributed-computing-support/',
  },
  goyal2017: {
    authors:
      'Goyal, P., Dollár, P., Girshick, R., Noordhuis, P., Wesolowski, L., Kyrola, A., Tulloch, A., Jia, Y., He, K.',
    title: 'Accurate, large minibatch SGD: training ImageNet in 1 hour',
    year: 2017,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1706.02677',
  },
  malladi2022: {
    authors: 'Malladi, S., Lyu, K., Panigrahi, A., Arora, S.',
    title: 'On the SDEs and scaling rules for adaptive gradient algorithms',
    year: 2022,
    venue: 'NeurIPS',
    url: 'https://arxiv.org/abs/2205.10287',
  },
  sergeev2018: {
    authors: 'Sergeev, A., Del Balso, M.',
    title: 'Horovod: fast and easy distributed deep learning in TensorFlow',
    year: 2018,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1802.05799',
  },
  microsoft2019: {
    authors: 'Microsoft',
    title: 'CNTK v2.7 release notes',
    year: 2019,
    venue: 'Microsoft documentation',
    url: 'https://docs.microsoft.com/en-us/cognitive-toolkit/releasenotes/cntk_2_7_release_notes',
  },
}
