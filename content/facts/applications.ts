import type { Fact } from './fact'

const rcnn = {
  ko: 'R-CNN 논문(Girshick 등, 2014)',
  en: 'The R-CNN paper (Girshick et al., 2014)',
}
const fastTable = {
  ko: 'Fast R-CNN 논문의 표 4: VGG-16, K40 GPU, 후보 영역 추출 시간은 뺌',
  en: 'Fast R-CNN, table 4: VGG-16 on a K40 GPU, time for the proposals not included',
}
const fasterTable = {
  ko: 'Faster R-CNN 논문의 시간 표: VGG-16, K40 GPU',
  en: 'Table of times in Faster R-CNN: VGG-16 on a K40 GPU',
}
const fasterMap = {
  ko: 'Faster R-CNN 논문: PASCAL VOC 2007 시험 데이터, 2007과 2012의 훈련 데이터로 학습',
  en: 'Faster R-CNN: PASCAL VOC 2007 test set, trained on the data of 2007 and 2012',
}

/** Numbers of 8.4, its sections and the closing page. */
export const applications: Record<string, Fact> = {
  'rcnn-proposals': {
    value: { ko: '약 2,000개', en: 'about 2,000' },
    source: rcnn,
    reference: 'girshick2014',
    mark: 'P',
  },
  'rcnn-warp': { value: '227×227', source: rcnn, reference: 'girshick2014', mark: 'P' },
  'rcnn-context': {
    value: { ko: '16픽셀', en: '16 pixels' },
    source: rcnn,
    reference: 'girshick2014',
    mark: 'P',
  },
  'rcnn-feature': {
    value: { ko: '4,096개', en: '4,096' },
    source: rcnn,
    reference: 'girshick2014',
    mark: 'P',
  },
  'rcnn-map': {
    value: '53.7%',
    source: {
      ko: 'R-CNN 논문: PASCAL VOC 2010의 mAP, 상자 보정 포함',
      en: 'The R-CNN paper: mAP on PASCAL VOC 2010, with box regression',
    },
    reference: 'girshick2014',
    mark: 'P',
  },
  'dpm-map': {
    value: '33.4%',
    source: {
      ko: 'R-CNN 논문의 비교 표: 변형 가능한 부분 모델(DPM), PASCAL VOC 2010의 mAP',
      en: 'Comparison in the R-CNN paper: deformable part model, mAP on PASCAL VOC 2010',
    },
    reference: 'girshick2014',
    mark: 'P',
  },
  'rcnn-fine-tuning-gain': {
    value: { ko: '8%p', en: '8 percentage points' },
    source: {
      ko: 'R-CNN 논문: 미세 조정이 PASCAL VOC 2007의 mAP를 올린 폭',
      en: 'The R-CNN paper: what fine-tuning adds to the mAP on PASCAL VOC 2007',
    },
    reference: 'girshick2014',
    mark: 'P',
  },
  'rcnn-seconds': {
    value: { ko: '47.0초', en: '47.0 s' },
    source: fastTable,
    reference: 'girshick2015',
    mark: 'P',
  },
  'rcnn-vgg-map': {
    value: '66.0%',
    source: {
      ko: 'Fast R-CNN 논문의 표 4: VGG-16을 쓴 R-CNN, PASCAL VOC 2007의 mAP',
      en: 'Fast R-CNN, table 4: R-CNN with VGG-16, mAP on PASCAL VOC 2007',
    },
    reference: 'girshick2015',
    mark: 'P',
  },
  'fast-rcnn-seconds': {
    value: { ko: '0.32초', en: '0.32 s' },
    source: fastTable,
    reference: 'girshick2015',
    mark: 'P',
  },
  'fast-rcnn-map': {
    value: '66.9%',
    source: {
      ko: 'Fast R-CNN 논문의 표 4: VGG-16, PASCAL VOC 2007의 mAP',
      en: 'Fast R-CNN, table 4: VGG-16, mAP on PASCAL VOC 2007',
    },
    reference: 'girshick2015',
    mark: 'P',
  },
  'fast-rcnn-training-hours': {
    value: { ko: '84시간에서 9.5시간', en: '84 hours to 9.5' },
    source: {
      ko: 'Fast R-CNN 논문의 표 4: VGG-16을 쓴 R-CNN과 Fast R-CNN의 학습 시간, K40 GPU',
      en: 'Fast R-CNN, table 4: training of R-CNN and of Fast R-CNN with VGG-16 on a K40 GPU',
    },
    reference: 'girshick2015',
    mark: 'P',
  },
  'selective-search-seconds': {
    value: { ko: '1.51초', en: '1.51 s' },
    source: {
      ko: `${fasterTable.ko}. selective search의 몫`,
      en: `${fasterTable.en}; share of selective search`,
    },
    reference: 'ren2015',
    mark: 'S',
  },
  'selective-search-total': {
    value: { ko: '1.83초', en: '1.83 s' },
    source: {
      ko: `${fasterTable.ko}. selective search와 Fast R-CNN의 합`,
      en: `${fasterTable.en}; selective search and Fast R-CNN together`,
    },
    reference: 'ren2015',
    mark: 'S',
  },
  'rpn-seconds': {
    value: { ko: '0.010초', en: '0.010 s' },
    source: {
      ko: `${fasterTable.ko}. 후보 영역 신경망의 몫`,
      en: `${fasterTable.en}; share of the proposal network`,
    },
    reference: 'ren2015',
    mark: 'S',
  },
  'faster-rcnn-total': {
    value: { ko: '0.198초', en: '0.198 s' },
    source: fasterTable,
    reference: 'ren2015',
    mark: 'S',
  },
  'faster-rcnn-rate': {
    value: { ko: '1초에 다섯 장', en: 'five images a second' },
    source: fasterTable,
    reference: 'ren2015',
    mark: 'S',
  },
  'selective-search-map': { value: '70.0%', source: fasterMap, reference: 'ren2015', mark: 'S' },
  'faster-rcnn-map': { value: '73.2%', source: fasterMap, reference: 'ren2015', mark: 'S' },
  'rpn-anchors': {
    value: { ko: '9개', en: '9' },
    source: {
      ko: 'Faster R-CNN 논문: 크기 셋 × 가로세로 비 셋',
      en: 'Faster R-CNN: three sizes times three aspect ratios',
    },
    reference: 'ren2015',
    mark: 'S',
  },
  'rpn-proposals': {
    value: { ko: '300개', en: '300' },
    source: { ko: 'Faster R-CNN 논문', en: 'Faster R-CNN' },
    reference: 'ren2015',
    mark: 'S',
  },
  'yolo-rate': {
    value: { ko: '1초에 45장', en: '45 images a second' },
    source: {
      ko: 'YOLO 논문: PASCAL VOC 2007에서 mAP 63.4%일 때의 속도',
      en: 'The YOLO paper: speed at an mAP of 63.4% on PASCAL VOC 2007',
    },
    reference: 'redmon2016',
    mark: 'S',
  },
  'yolo-map': {
    value: '63.4%',
    source: { ko: 'YOLO 논문: PASCAL VOC 2007의 mAP', en: 'The YOLO paper: mAP on PASCAL VOC 2007' },
    reference: 'redmon2016',
    mark: 'S',
  },
  'ssd-boxes': {
    value: { ko: '8,732개', en: '8,732' },
    source: { ko: 'SSD 논문의 표 7: SSD300', en: 'SSD, table 7: SSD300' },
    reference: 'liu2016',
    mark: 'P',
  },
  'ssd-map': {
    value: '74.3%',
    source: {
      ko: 'SSD 논문의 표 7: SSD300, PASCAL VOC 2007의 mAP',
      en: 'SSD, table 7: SSD300, mAP on PASCAL VOC 2007',
    },
    reference: 'liu2016',
    mark: 'P',
  },
}
