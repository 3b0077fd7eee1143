import type { Reference } from './reference'

/** Works of 8.4.3. */
export const captioning: Record<string, Reference> = {
  vinyals2015: {
    authors: 'Vinyals, O., Toshev, A., Bengio, S., Erhan, D.',
    title: 'Show and tell: a neural image caption generator',
    year: 2015,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1411.4555',
  },
  hochreiter1997: {
    authors: 'Hochreiter, S., Schmidhuber, J.',
    title: 'Long short-term memory',
    year: 1997,
    venue: 'Neural Computation 9(8)',
    url: 'https://doi.org/10.1162/neco.1997.9.8.1735',
  },
  gers2000: {
    authors: 'Gers, F. A., Schmidhuber, J., Cummins, F.',
    title: 'Learning to forget: continual prediction with LSTM',
    year: 2000,
    venue: 'Neural Computation 12(10)',
    url: 'https://doi.org/10.1162/089976600300015015',
  },
  papineni2002: {
    authors: 'Papineni, K., Roukos, S., Ward, T., Zhu, W.-J.',
    title: 'BLEU: a method for automatic evaluation of machine translation',
    year: 2002,
    venue: 'ACL',
    url: 'https://doi.org/10.3115/1073083.1073135',
  },
  rohrbach2018: {
    authors: 'Rohrbach, A., Hendricks, L. A., Burns, K., Darrell, T., Saenko, K.',
    title: 'Object hallucination in image captioning',
    year: 2018,
    venue: 'EMNLP',
    url: 'https://arxiv.org/abs/1809.02156',
  },
  xu2015: {
    authors: 'Xu, K., Ba, J., Kiros, R., Cho, K., Courville, A., Salakhutdinov, R., Zemel, R., Bengio, Y.',
    title: 'Show, attend and tell: neural image caption generation with visual attention',
    year: 2015,
    venue: 'ICML',
    url: 'https://arxiv.org/abs/1502.03044',
  },
  vaswani2017: {
    authors:
      'Vaswani, A., Shazeer, N., Parmar, N., Uszkoreit, J., Jones, L., Gomez, A. N., Kaiser, Ł., Polosukhin, I.',
    title: 'Attention is all you need',
    year: 2017,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1706.03762',
  },
}
