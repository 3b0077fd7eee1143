/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'digit-scenes',
  title: { en: 'A world that the book draws', ko: '책이 그리는 세계' },
  summary: {
    en: 'Scenes of digits with all that is true of them: boxes, masks, captions, edited or with a digit of your own, and saved in the format of COCO.',
    ko: '숫자 장면과 그 정답이에요. 상자, 마스크, 캡션을 겹쳐 보고, 장면을 고치고, 직접 쓴 숫자를 넣고, COCO 형식으로 저장해요.',
  },
} as const
