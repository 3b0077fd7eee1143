/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'data-parallel',
  title: { en: 'A small cluster', ko: '작은 클러스터' },
  summary: {
    en: 'Trains on one worker or several, shows where each step’s time goes, and slows one worker down.',
    ko: '일꾼 하나나 여럿으로 학습하면서 스텝마다 시간이 어디로 가는지 보고, 일꾼 하나를 늦춰 봐요.',
  },
} as const
