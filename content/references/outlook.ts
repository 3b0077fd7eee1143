import type { Reference } from './reference'

/** Works of the closing page, 8.5. */
export const outlook: Record<string, Reference> = {
  ba2016: {
    authors: 'Ba, J. L., Kiros, J. R., Hinton, G. E.',
    title: 'Layer normalization',
    year: 2016,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1607.06450',
  },
  dosovitskiy2021: {
    authors:
      'Dosovitskiy, A., Beyer, L., Kolesnikov, A., Weissenborn, D., Zhai, X., Unterthiner, T., Dehghani, M., Minderer, M., Heigold, G., Gelly, S., Uszkoreit, J., Houlsby, N.',
    title: 'An image is worth 16x16 words: transformers for image recognition at scale',
    year: 2021,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/2010.11929',
  },
  liu2022: {
    authors: 'Liu, Z., Mao, H., Wu, C.-Y., Feichtenhofer, C., Darrell, T., Xie, S.',
    title: 'A ConvNet for the 2020s',
    year: 2022,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/2201.03545',
  },
  chen2020: {
    authors: 'Chen, T., Kornblith, S., Norouzi, M., Hinton, G.',
    title: 'A simple framework for contrastive learning of visual representations',
    year: 2020,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/2002.05709',
  },
  he2022: {
    authors: 'He, K., Chen, X., Xie, S., Li, Y., Dollár, P., Girshick, R.',
    title: 'Masked autoencoders are scalable vision learners',
    year: 2022,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/2111.06377',
  },
  radford2021: {
    authors:
      'Radford, A., Kim, J. W., Hallacy, C., Ramesh, A., Goh, G., Agarwal, S., Sastry, G., Askell, A., Mishkin, P., Clark, J., Krueger, G., Sutskever, I.',
    title: 'Learning transferable visual models from natural language supervision',
    year: 2021,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/2103.00020',
  },
  ho2020: {
    authors: 'Ho, J., Jain, A., Abbeel, P.',
    title: 'Denoising diffusion probabilistic models',
    year: 2020,
    venue: 'NeurIPS',
    url: 'https://arxiv.org/abs/2006.11239',
  },
  kaplan2020: {
    authors:
      'Kaplan, J., McCandlish, S., Henighan, T., Brown, T. B., Chess, B., Child, R., Gray, S., Radford, A., Wu, J., Amodei, D.',
    title: 'Scaling laws for neural language models',
    year: 2020,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/2001.08361',
  },
  hoffmann2022: {
    authors: 'Hoffmann, J., Borgeaud, S., Mensch, A., et al.',
    title: 'Training compute-optimal large language models',
    year: 2022,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/2203.15556',
  },
  belkin2019: {
    authors: 'Belkin, M., Hsu, D., Ma, S., Mandal, S.',
    title: 'Reconciling modern machine-learning practice and the classical bias–variance trade-off',
    year: 2019,
    venue: 'PNAS 116(32)',
    url: 'https://arxiv.org/abs/1812.11118',
  },
  nakkiran2020: {
    authors: 'Nakkiran, P., Kaplun, G., Bansal, Y., Yang, T., Barak, B., Sutskever, I.',
    title: 'Deep double descent: where bigger models and more data hurt',
    year: 2020,
    venue: 'ICLR',
    url: 'https://arxiv.org/abs/1912.02292',
  },
}
