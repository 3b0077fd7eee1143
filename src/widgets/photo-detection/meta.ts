/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'photo-detection',
  title: { en: 'A published detector on photographs', ko: '공개된 검출기로 보는 사진' },
  summary: {
    en: 'SSDLite with MobileNetV2, trained on COCO, finds objects in photographs: all boxes before suppression, those after, and which box removed which; also in a picture of the reader’s own.',
    ko: 'COCO로 학습한 SSDLite(MobileNetV2)가 사진에서 물체를 찾아요. 억제하기 전의 상자와 뒤의 상자, 어느 상자가 어느 상자를 지웠는지 보고, 내 사진에도 써 볼 수 있어요.',
  },
} as const
