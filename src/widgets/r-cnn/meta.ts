/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'r-cnn',
  title: { en: 'R-CNN, step by step', ko: 'R-CNN을 한 단계씩' },
  summary: {
    en: 'Follows R-CNN through a scene of digits, from segments to suppressed boxes, each step computed, timed and open to change; and fits its classifiers anew.',
    ko: '숫자 장면에서 R-CNN을 조각부터 비최대 억제까지 따라가요. 단계마다 정말로 계산하고 시간을 재며 바꿔 볼 수 있고, 분류기를 처음부터 다시 맞출 수 있어요.',
  },
} as const
