/** Background and the twenty classes of Pascal VOC (Everingham et al. 2010), in the order of their numbers. */
const NAMES: readonly (readonly [en: string, ko: string])[] = [
  ['background', '배경'],
  ['aeroplane', '비행기'],
  ['bicycle', '자전거'],
  ['bird', '새'],
  ['boat', '배'],
  ['bottle', '병'],
  ['bus', '버스'],
  ['car', '자동차'],
  ['cat', '고양이'],
  ['chair', '의자'],
  ['cow', '소'],
  ['dining table', '식탁'],
  ['dog', '개'],
  ['horse', '말'],
  ['motorbike', '오토바이'],
  ['person', '사람'],
  ['potted plant', '화분'],
  ['sheep', '양'],
  ['sofa', '소파'],
  ['train', '기차'],
  ['TV', '텔레비전'],
]

export const VOC_CLASSES = NAMES.length

/** A class by its number. */
export const vocName = (label: number, language: 'ko' | 'en'): string =>
  NAMES[label]?.[language === 'en' ? 0 : 1] ?? `#${label}`
