/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'captioning',
  title: { en: 'A caption, word by word', ko: '한 낱말씩 쓰는 캡션' },
  summary: {
    en: 'A network after NIC describes digit scenes in English or Korean: each step’s word probabilities and state, other words in place of its own, greedy, beam and drawn sentences, LSTM against plain RNN, trained further here.',
    ko: 'NIC를 따라 만든 신경망이 숫자 장면을 한국어나 영어로 설명해요. 단계마다 낱말의 확률과 상태를 보고, 낱말을 바꿔 보고, 탐욕·빔·뽑기를 견주고, LSTM과 RNN을 견주고, 여기서 더 학습시켜요.',
  },
} as const
