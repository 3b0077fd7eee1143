import { entry, type GlossaryEntry } from './entry'

/** Words of 8.4.3. */
export const captioning: Record<string, GlossaryEntry> = {
  'image-captioning': entry(
    '사진 캡션 생성',
    'image captioning',
    '이미지의 내용을 설명하는 문장을 만들어 내는 문제.',
    'Writing a sentence that describes what is in an image.',
  ),
  multimodal: entry(
    '멀티모달 처리',
    'multimodal processing',
    '이미지와 글, 소리처럼 종류가 다른 데이터를 함께 다루는 일.',
    'Working with data of different kinds together: images and text, or sound.',
  ),
  rnn: entry(
    '순환 신경망',
    'recurrent neural network',
    '한 단계의 상태를 다음 단계의 입력으로 되돌려 쓰는 신경망. 길이가 정해지지 않은 데이터를 차례로 읽는다. RNN이라고 줄여 쓴다.',
    'A network that feeds its state of one step into the next, and so reads data of any length in order; RNN for short.',
  ),
  'time-series': entry(
    '시계열',
    'time series',
    '기온이나 주가처럼 시간 순서로 늘어선 값.',
    'Values in order of time, such as temperatures or prices.',
  ),
  lstm: entry(
    'LSTM',
    'LSTM',
    'long short-term memory. 더하기로 고쳐 쓰는 기억을 따로 두고, 무엇을 잊고 받아들이고 내보낼지를 게이트로 정하는 순환 신경망.',
    'Long short-term memory: a recurrent network with a separate memory that is updated by addition, and gates that decide what to forget, take in and give out.',
  ),
  'word-embedding': entry(
    '낱말 임베딩',
    'word embedding',
    '낱말마다 하나씩 두는 벡터. 다른 가중치와 함께 학습한다.',
    'A vector for each word, learned with the other weights.',
  ),
  'teacher-forcing': entry(
    '교사 강요',
    'teacher forcing',
    '학습할 때 신경망이 스스로 고른 낱말 대신 정답의 낱말을 다음 입력으로 주는 일.',
    'Feeding the true word, not the network’s own choice, as the next input during training.',
  ),
  'greedy-search': entry(
    '탐욕 탐색',
    'greedy search',
    '단계마다 확률이 가장 높은 낱말 하나를 고르고 되돌아보지 않는 방법.',
    'Taking the most probable word at each step and never looking back.',
  ),
  'beam-search': entry(
    '빔 탐색',
    'beam search',
    '단계마다 지금까지 확률이 높은 문장 몇 개를 남겨 함께 이어 가는 방법.',
    'Keeping the few most probable beginnings of a sentence at each step and continuing them all.',
  ),
  'n-gram': entry('n-그램', 'n-gram', '이어진 낱말 n개.', 'A run of n words.'),
  bleu: entry(
    'BLEU',
    'BLEU',
    '만든 문장의 이어진 낱말이 사람이 쓴 문장에 얼마나 나오는지를 재는 점수. 기계 번역에서 왔다.',
    'A score for a generated sentence: how many of its runs of words occur in sentences written by people. It comes from machine translation.',
  ),
  hallucination: entry(
    '환각',
    'hallucination',
    '이미지에 없는 것을 있다고 말하는 잘못.',
    'Saying that something is in the image which is not.',
  ),
  attention: entry(
    '어텐션',
    'attention',
    '여러 벡터를 합이 1인 가중치로 평균하되, 가중치를 그때그때 신경망이 정하는 계산.',
    'A weighted mean of several vectors, whose weights add up to 1 and are chosen by the network anew each time.',
  ),
  transformer: entry(
    '트랜스포머',
    'transformer',
    '순환 없이 어텐션으로 모든 위치를 한꺼번에 잇는 신경망.',
    'A network without recurrence that connects all positions at once by attention.',
  ),
}
