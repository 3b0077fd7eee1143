import type { Reference } from './reference'

/** Works of 8.1.1 and of more than one part. */
export const basics: Record<string, Reference> = {
  saitoh2016: {
    authors: 'Saitoh, K. (사이토 고키)',
    title: 'ゼロから作る Deep Learning (밑바닥부터 시작하는 딥러닝): source code of chapter 8',
    year: 2016,
    venue: "O'Reilly Japan; 한빛미디어 2017; code under the MIT licence",
    url: 'https://github.com/oreilly-japan/deep-learning-from-scratch',
  },
  lecun1998: {
    authors: 'LeCun, Y., Bottou, L., Bengio, Y., Haffner, P.',
    title: 'Gradient-based learning applied to document recognition',
    year: 1998,
    venue: 'Proceedings of the IEEE 86(11)',
    url: 'https://doi.org/10.1109/5.726791',
  },
  simonyan2015: {
    authors: 'Simonyan, K., Zisserman, A.',
    title: 'Very deep convolutional networks for large-scale image recognition',
    year: 2015,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1409.1556',
  },
  he2015: {
    authors: 'He, K., Zhang, X., Ren, S., Sun, J.',
    title: 'Delving deep into rectifiers: surpassing human-level performance on ImageNet classification',
    year: 2015,
    venue: 'ICCV',
    url: 'https://arxiv.org/abs/1502.01852',
  },
  kingma2015: {
    authors: 'Kingma, D. P., Ba, J.',
    title: 'Adam: a method for stochastic optimization',
    year: 2015,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1412.6980',
  },
  srivastava2014: {
    authors: 'Srivastava, N., Hinton, G., Krizhevsky, A., Sutskever, I., Salakhutdinov, R.',
    title: 'Dropout: a simple way to prevent neural networks from overfitting',
    year: 2014,
    venue: 'Journal of Machine Learning Research 15',
    url: 'https://jmlr.org/papers/v15/srivastava14a.html',
  },
  araujo2019: {
    authors: 'Araujo, A., Norris, W., Sim, J.',
    title: 'Computing receptive fields of convolutional neural networks',
    year: 2019,
    venue: 'Distill',
    url: 'https://doi.org/10.23915/distill.00021',
  },
}
