import type { Reference } from './reference'

/** Works of 8.4.2 on segmentation. */
export const segmentation: Record<string, Reference> = {
  kirillov2019: {
    authors: 'Kirillov, A., He, K., Girshick, R., Rother, C., Dollár, P.',
    title: 'Panoptic segmentation',
    year: 2019,
    venue: 'CVPR',
    url: 'https://arxiv.org/abs/1801.00868',
  },
  dumoulin2016: {
    authors: 'Dumoulin, V., Visin, F.',
    title: 'A guide to convolution arithmetic for deep learning',
    year: 2016,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1603.07285',
  },
  ronneberger2015: {
    authors: 'Ronneberger, O., Fischer, P., Brox, T.',
    title: 'U-Net: convolutional networks for biomedical image segmentation',
    year: 2015,
    venue: 'MICCAI',
    url: 'https://arxiv.org/abs/1505.04597',
  },
  chen2018: {
    authors: 'Chen, L.-C., Papandreou, G., Kokkinos, I., Murphy, K., Yuille, A. L.',
    title:
      'DeepLab: semantic image segmentation with deep convolutional nets, atrous convolution, and fully connected CRFs',
    year: 2018,
    venue: 'IEEE Transactions on Pattern Analysis and Machine Intelligence 40(4); arXiv 2016',
    url: 'https://arxiv.org/abs/1606.00915',
  },
  chen2017: {
    authors: 'Chen, L.-C., Papandreou, G., Schroff, F., Adam, H.',
    title: 'Rethinking atrous convolution for semantic image segmentation',
    year: 2017,
    venue: 'arXiv',
    url: 'https://arxiv.org/abs/1706.05587',
  },
  wang2018: {
    authors: 'Wang, P., Chen, P., Yuan, Y., Liu, D., Huang, Z., Hou, X., Cottrell, G.',
    title: 'Understanding convolution for semantic segmentation',
    year: 2018,
    venue: 'WACV',
    url: 'https://arxiv.org/abs/1702.08502',
  },
  everingham2010: {
    authors: 'Everingham, M., Van Gool, L., Williams, C. K. I., Winn, J., Zisserman, A.',
    title: 'The Pascal visual object classes (VOC) challenge',
    year: 2010,
    venue: 'International Journal of Computer Vision 88(2)',
    url: 'https://doi.org/10.1007/s11263-009-0275-4',
  },
  he2017: {
    authors: 'He, K., Gkioxari, G., Dollár, P., Girshick, R.',
    title: 'Mask R-CNN',
    year: 2017,
    venue: 'ICCV',
    url: 'https://arxiv.org/abs/1703.06870',
  },
  kirillov2023: {
    authors:
      'Kirillov, A., Mintun, E., Ravi, N., Mao, H., Rolland, C., Gustafson, L., Xiao, T., Whitehead, S., Berg, A. C., Lo, W.-Y., Dollár, P., Girshick, R.',
    title: 'Segment anything',
    year: 2023,
    venue: 'ICCV',
    url: 'https://arxiv.org/abs/2304.02643',
  },
}
