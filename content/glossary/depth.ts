import { entry, type GlossaryEntry } from './entry'

/** Words of 8, 8.1 and its sections. */
export const depth: Record<string, GlossaryEntry> = {
  ensemble: entry(
    '앙상블',
    'ensemble',
    '여러 신경망에 같은 것을 묻고 답을 평균하거나 다수결로 정하는 방법.',
    'Asking several networks the same question and averaging their answers, or letting the majority decide.',
  ),
  'learning-rate': entry(
    '학습률',
    'learning rate',
    '기울기를 따라 매개변수를 한 번에 얼마나 움직일지 정하는 수.',
    'The number that says how far one update moves the parameters along the gradient.',
  ),
  'learning-rate-decay': entry(
    '학습률 감소',
    'learning-rate decay',
    '학습률을 크게 시작해 학습하는 동안 줄여 가는 방법.',
    'Starting with a large learning rate and lowering it in the course of training.',
  ),
  crop: entry(
    '자르기',
    'crop',
    '이미지에서 작은 창을 무작위 위치에서 잘라 내어 쓰는 데이터 확장.',
    'Augmentation that cuts a smaller window out of an image at a random place.',
  ),
  flip: entry(
    '뒤집기',
    'flip',
    '이미지의 왼쪽과 오른쪽을 바꾸는 데이터 확장.',
    'Augmentation that swaps the left and the right of an image.',
  ),
}
