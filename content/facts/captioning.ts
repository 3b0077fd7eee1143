import type { Fact } from './fact'

const abstract = (ko: string, en: string): Fact['source'] => ({
  ko: `NIC 논문(Vinyals 등, 2015)의 초록: ${ko}`,
  en: `The NIC paper (Vinyals et al., 2015), abstract: ${en}`,
})
const published = (value: Fact['value'], source: Fact['source'], mark: Fact['mark']): Fact => ({
  value,
  source,
  reference: 'vinyals2015',
  mark,
})

/** Numbers of 8.4.3. */
export const captioning: Record<string, Fact> = {
  'nic-embedding': published(
    { ko: '512개', en: '512' },
    {
      ko: 'NIC 논문: 낱말 벡터와 LSTM 상태의 크기. 저자들이 공개한 코드도 같음',
      en: 'The NIC paper: size of the word vectors and of the state of the LSTM; the authors’ published code agrees',
    },
    'S',
  ),
  'nic-beam': published('20', { ko: 'NIC 논문: 빔의 폭', en: 'The NIC paper: width of the beam' }, 'S'),
  'nic-beam-gain': published(
    { ko: 'BLEU 2점쯤', en: 'about 2 points of BLEU' },
    {
      ko: 'NIC 논문: 빔의 폭을 1로 줄였을 때 평균해서 잃은 점수',
      en: 'The NIC paper: lost on average with a beam of 1',
    },
    'S',
  ),
  'pascal-before': published('25', abstract('PASCAL의 종전 BLEU-1', 'best BLEU-1 before, PASCAL'), 'P'),
  'pascal-nic': published('59', abstract('PASCAL의 BLEU-1', 'BLEU-1 on PASCAL'), 'P'),
  'pascal-human': published('69', abstract('PASCAL에서 사람의 BLEU-1', 'BLEU-1 of people, PASCAL'), 'P'),
  'flickr-before': published('56', abstract('Flickr30k의 종전 BLEU-1', 'best BLEU-1 before, Flickr30k'), 'P'),
  'flickr-nic': published('66', abstract('Flickr30k의 BLEU-1', 'BLEU-1 on Flickr30k'), 'P'),
  'sbu-before': published('19', abstract('SBU의 종전 BLEU-1', 'best BLEU-1 before, SBU'), 'P'),
  'sbu-nic': published('28', abstract('SBU의 BLEU-1', 'BLEU-1 on SBU'), 'P'),
  'coco-nic': published('27.7', abstract('COCO의 BLEU-4', 'BLEU-4 on COCO'), 'P'),
  'coco-human': published(
    '21.7',
    { ko: 'NIC 논문의 표: COCO에서 사람의 BLEU-4', en: 'Table of the NIC paper: BLEU-4 of people on COCO' },
    'S',
  ),
  'nic-repeats': published(
    { ko: '약 80%', en: 'About 80%' },
    {
      ko: 'NIC 논문: 빔의 첫째 문장 가운데 훈련 데이터에 그대로 있던 것의 비율',
      en: 'The NIC paper: share of the best sentences of the beam that stand in the training set',
    },
    'S',
  ),
  'attend-positions': {
    value: { ko: '14×14, 곧 196곳', en: '14×14 = 196' },
    source: {
      ko: 'Show, Attend and Tell 논문: 주의를 나눠 주는 특징 맵의 위치 수',
      en: 'Show, Attend and Tell: positions of the feature map that attention is shared among',
    },
    reference: 'xu2015',
    mark: 'S',
  },
}
