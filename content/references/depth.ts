import type { Reference } from './reference'

/** Works of 8, 8.1 and its sections. */
export const depth: Record<string, Reference> = {
  benenson2016: {
    authors: 'Benenson, R.',
    title: 'What is the class of this image? Discover the current state of the art in objects classification',
    year: 2016,
    venue: 'Web page, edition of 22 February 2016',
    url: 'https://rodrigob.github.io/are_we_there_yet/build/classification_datasets_results.html',
  },
  wan2013: {
    authors: 'Wan, L., Zeiler, M., Zhang, S., LeCun, Y., Fergus, R.',
    title: 'Regularization of neural networks using DropConnect',
    year: 2013,
    venue: 'ICML, PMLR 28',
    url: 'https://proceedings.mlr.press/v28/wan13.html',
  },
  ciresan2012: {
    authors: 'Cireşan, D., Meier, U., Schmidhuber, J.',
    title: 'Multi-column deep neural networks for image classification',
    year: 2012,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1202.2745',
  },
  ciresan2010: {
    authors: 'Cireşan, D., Meier, U., Gambardella, L. M., Schmidhuber, J.',
    title: 'Deep, big, simple neural nets for handwritten digit recognition',
    year: 2010,
    venue: 'Neural Computation 22(12)',
    url: 'https://arxiv.org/abs/1003.0358',
  },
  an2020: {
    authors: 'An, S., Lee, M., Park, S., Yang, H., So, J.',
    title: 'An ensemble of simple convolutional neural network models for MNIST digit recognition',
    year: 2020,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/2008.10400',
  },
  luo2016: {
    authors: 'Luo, W., Li, Y., Urtasun, R., Zemel, R.',
    title: 'Understanding the effective receptive field in deep convolutional neural networks',
    year: 2016,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1701.04128',
  },
  zeiler2014: {
    authors: 'Zeiler, M. D., Fergus, R.',
    title: 'Visualizing and understanding convolutional networks',
    year: 2014,
    venue: 'ECCV',
    url: 'https://arxiv.org/abs/1311.2901',
  },
  alain2016: {
    authors: 'Alain, G., Bengio, Y.',
    title: 'Understanding intermediate layers using linear classifier probes',
    year: 2016,
    venue: 'arXiv:1610.01644',
    url: 'https://arxiv.org/abs/1610.01644',
  },
  leshno1993: {
    authors: 'Leshno, M., Lin, V. Y., Pinkus, A., Schocken, S.',
    title:
      'Multilayer feedforward networks with a nonpolynomial activation function can approximate any function',
    year: 1993,
    venue: 'Neural Networks 6(6)',
    url: 'https://doi.org/10.1016/S0893-6080(05)80131-5',
  },
  telgarsky2016: {
    authors: 'Telgarsky, M.',
    title: 'Benefits of depth in neural networks',
    year: 2016,
    venue: 'COLT',
    url: 'https://arxiv.org/abs/1602.04485',
  },
  poggio2017: {
    authors: 'Poggio, T., Mhaskar, H., Rosasco, L., Miranda, B., Liao, Q.',
    title: 'Why and when can deep – but not shallow – networks avoid the curse of dimensionality: a review',
    year: 2017,
    venue: 'International Journal of Automation and Computing 14(5)',
    url: 'https://doi.org/10.1007/s11633-017-1054-2',
  },
  ba2014: {
    authors: 'Ba, L. J., Caruana, R.',
    title: 'Do deep nets really need to be deep?',
    year: 2014,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1312.6184',
  },
  urban2017: {
    authors:
      'Urban, G., Geras, K. J., Kahou, S. E., Aslan, O., Wang, S., Mohamed, A., Philipose, M., Richardson, M., Caruana, R.',
    title: 'Do deep convolutional nets really need to be deep and convolutional?',
    year: 2017,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1603.05691',
  },
  ioffe2015: {
    authors: 'Ioffe, S., Szegedy, C.',
    title: 'Batch normalization: accelerating deep network training by reducing internal covariate shift',
    year: 2015,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/1502.03167',
  },
}
