import type { Reference } from './reference'

/** Works of 8.4, its sections and the closing page. */
export const applications: Record<string, Reference> = {
  girshick2014: {
    authors: 'Girshick, R., Donahue, J., Darrell, T., Malik, J.',
    title: 'Rich feature hierarchies for accurate object detection and semantic segmentation',
    year: 2014,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1311.2524',
  },
  felzenszwalb2004: {
    authors: 'Felzenszwalb, P. F., Huttenlocher, D. P.',
    title: 'Efficient graph-based image segmentation',
    year: 2004,
    venue: 'International Journal of Computer Vision 59(2)',
    url: 'https://doi.org/10.1023/B:VISI.0000022288.19776.77',
  },
  uijlings2013: {
    authors: 'Uijlings, J. R. R., van de Sande, K. E. A., Gevers, T., Smeulders, A. W. M.',
    title: 'Selective search for object recognition',
    year: 2013,
    venue: 'International Journal of Computer Vision 104(2)',
    url: 'https://doi.org/10.1007/s11263-013-0620-5',
  },
  girshick2015: {
    authors: 'Girshick, R.',
    title: 'Fast R-CNN',
    year: 2015,
    venue: 'ICCV',
    url: 'https://arxiv.org/abs/1504.08083',
  },
  ren2015: {
    authors: 'Ren, S., He, K., Girshick, R., Sun, J.',
    title: 'Faster R-CNN: towards real-time object detection with region proposal networks',
    year: 2015,
    venue: 'NIPS',
    url: 'https://arxiv.org/abs/1506.01497',
  },
  redmon2016: {
    authors: 'Redmon, J., Divvala, S., Girshick, R., Farhadi, A.',
    title: 'You only look once: unified, real-time object detection',
    year: 2016,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1506.02640',
  },
  sandler2018: {
    authors: 'Sandler, M., Howard, A., Zhu, M., Zhmoginov, A., Chen, L.-C.',
    title: 'MobileNetV2: inverted residuals and linear bottlenecks',
    year: 2018,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1801.04381',
  },
  lin2014b: {
    authors:
      'Lin, T.-Y., Maire, M., Belongie, S., Hays, J., Perona, P., Ramanan, D., Dollár, P., Zitnick, C. L.',
    title: 'Microsoft COCO: common objects in context',
    year: 2014,
    letter: 'b',
    venue: 'ECCV',
    url: 'https://arxiv.org/abs/1405.0312',
  },
  liu2016: {
    authors: 'Liu, W., Anguelov, D., Erhan, D., Szegedy, C., Reed, S., Fu, C.-Y., Berg, A. C.',
    title: 'SSD: single shot multibox detector',
    year: 2016,
    venue: 'ECCV',
    url: 'https://arxiv.org/abs/1512.02325',
  },
}
