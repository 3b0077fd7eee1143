import { entry, type GlossaryEntry } from './entry'

/** Words of 8.2 and its sections. */
export const history: Record<string, GlossaryEntry> = {
  synset: entry(
    '신셋',
    'synset',
    '뜻이 같은 낱말을 묶은 워드넷의 단위. 신셋 하나가 개념 하나이고, 이미지넷에서는 클래스 하나가 된다.',
    'A set of words with one meaning, the unit of WordNet. One synset is one concept, and in ImageNet one class.',
  ),
  ilsvrc: entry(
    'ILSVRC',
    'ILSVRC',
    '2010년부터 2017년까지 해마다 이미지넷의 일부로 겨룬 이미지 인식 대회.',
    'The contest in image recognition held every year from 2010 to 2017 on a part of ImageNet.',
  ),
  'top-k-error': entry(
    'Top-5 오류율',
    'top-5 error',
    '점수가 가장 높은 다섯 클래스 안에 정답이 없는 이미지의 비율. 다섯 대신 k개를 보면 Top-k 오류율이다.',
    'The share of images whose label is not among the five classes with the highest scores; with k instead of five, top-k error.',
  ),
  ensemble: entry(
    '앙상블',
    'ensemble',
    '따로 학습한 여러 신경망의 출력을 평균해서 답하는 방법.',
    'Several networks, trained apart, whose outputs are averaged into one answer.',
  ),
  localisation: entry(
    '위치 찾기',
    'localisation',
    '이미지에 무엇이 있는지와 함께 그 위치를 사각형으로 답하는 과제.',
    'The task of naming an object in an image and drawing a box around it.',
  ),
}
