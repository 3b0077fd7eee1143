import type { Fact } from './fact'

const table2 = (ko: string, en: string) => ({
  ko: `FCN 논문의 표 2: ${ko}, PASCAL VOC 2011 검증 이미지 736장`,
  en: `FCN, table 2: ${en}, on 736 images of PASCAL VOC 2011 validation`,
})

const table3 = (ko: string, en: string) => ({
  ko: `FCN 논문의 표 3: ${ko}, PASCAL VOC 2012 시험 데이터`,
  en: `FCN, table 3: ${en} on the PASCAL VOC 2012 test set`,
})
const cells = {
  ko: 'U-Net 논문: 세포 추적 대회의 데이터 PhC-U373에서 잰 평균 IoU',
  en: 'The U-Net paper: average IoU on the data set PhC-U373 of the cell tracking challenge',
}

/** Numbers of 8.4 and 8.4.2 on segmentation. */
export const segmentation: Record<string, Fact> = {
  'fcn-fixed-miou': {
    value: '45.4%',
    source: table2(
      '마지막 층만 학습시킨 FCN-32s의 mIoU',
      'mean IU of FCN-32s with only its last layer trained',
    ),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-32s-miou': {
    value: '59.4%',
    source: table2('FCN-32s의 mIoU', 'mean IU of FCN-32s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-16s-miou': {
    value: '62.4%',
    source: table2('FCN-16s의 mIoU', 'mean IU of FCN-16s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-8s-miou': {
    value: '62.7%',
    source: table2('FCN-8s의 mIoU', 'mean IU of FCN-8s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-32s-accuracy': {
    value: '89.1%',
    source: table2('FCN-32s의 픽셀 정확도', 'pixel accuracy of FCN-32s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-16s-accuracy': {
    value: '90.0%',
    source: table2('FCN-16s의 픽셀 정확도', 'pixel accuracy of FCN-16s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-8s-accuracy': {
    value: '90.3%',
    source: table2('FCN-8s의 픽셀 정확도', 'pixel accuracy of FCN-8s'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-grid-ms': {
    value: { ko: '22밀리초', en: '22 ms' },
    source: {
      ko: 'FCN 논문: 합성곱으로 바꾼 AlexNet이 500×500 이미지에서 10×10개의 답을 낸 시간',
      en: 'The FCN paper: AlexNet as convolutions, 10×10 answers from a picture of 500×500',
    },
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-hundred-ms': {
    value: { ko: '120밀리초', en: '120 ms' },
    source: {
      ko: 'FCN 논문: AlexNet이 227×227 이미지 한 장에 쓰는 1.2밀리초(배치로 쟀을 때)의 100배',
      en: 'The FCN paper: a hundred times the 1.2 ms that AlexNet takes for 227×227 pixels when batched',
    },
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-8s-test': {
    value: '62.2%',
    source: table3('FCN-8s의 mIoU', 'mean IU of FCN-8s'),
    reference: 'long2015',
    mark: 'P',
  },
  'sds-test': {
    value: '51.6%',
    source: table3('SDS의 mIoU', 'mean IU of SDS'),
    reference: 'long2015',
    mark: 'P',
  },
  'fcn-8s-seconds': {
    value: { ko: '약 0.175초', en: 'about 0.175 s' },
    source: { ko: 'FCN 논문의 표 3: FCN-8s의 추론 시간', en: 'FCN, table 3: inference time of FCN-8s' },
    reference: 'long2015',
    mark: 'P',
  },
  'sds-seconds': {
    value: { ko: '약 50초', en: 'about 50 s' },
    source: { ko: 'FCN 논문의 표 3: SDS의 추론 시간', en: 'FCN, table 3: inference time of SDS' },
    reference: 'long2015',
    mark: 'P',
  },
  'unet-iou': { value: '0.92', source: cells, reference: 'ronneberger2015', mark: 'S' },
  'unet-second': { value: '0.83', source: cells, reference: 'ronneberger2015', mark: 'S' },
  'deeplab-miou': {
    value: '79.7%',
    source: {
      ko: 'DeepLab v2 논문: PASCAL VOC 2012 시험 데이터의 mIoU',
      en: 'DeepLab v2: mean IoU on the PASCAL VOC 2012 test set',
    },
    reference: 'chen2018',
    mark: 'S',
  },
}
