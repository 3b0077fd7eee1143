import type { Reference } from './reference'

/** Works of 8, 8.1 and its sections. */
export const depth: Record<string, Reference> = {
  benenson2016: {
    authors: 'Benenson, R.',
    title: 'What is the class of this image? Discover the current state of the art in objects classification',
    year: 2016,
    venue: 'web page, edition of 22 February 2016',
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
  krizhevsky2012: {
    authors: 'Krizhevsky, A., Sutskever, I., Hinton, G. E.',
    title: 'ImageNet classification with deep convolutional neural networks',
    year: 2012,
    venue: 'NIPS',
    url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks',
  },
  szegedy2015: {
    authors: 'Szegedy, C., Liu, W., Jia, Y., Sermanet, P., Reed, S., Anguelov, D., et al.',
    title: 'Going deeper with convolutions',
    year: 2015,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1409.4842',
  },
  he2016: {
    authors: 'He, K., Zhang, X., Ren, S., Sun, J.',
    title: 'Deep residual learning for image recognition',
    year: 2016,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1512.03385',
  },
}
