/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'photo-segmentation',
  title: { en: 'A class for every pixel of a photograph', ko: '사진의 픽셀마다 클래스 정하기' },
  summary: {
    en: 'DeepLabv3 with MobileNetV2, trained on Pascal VOC, names every pixel of a photograph; layer by layer on the reader’s own device, with a recorded answer before it.',
    ko: 'Pascal VOC로 학습한 DeepLabv3(MobileNetV2)가 사진의 픽셀마다 이름을 붙여요. 미리 계산해 둔 답이 먼저 보이고, 이 기기에서 층 하나하나 계산해 볼 수도 있어요.',
  },
} as const
