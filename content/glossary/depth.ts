import { entry, type GlossaryEntry } from './entry'

/** Words of 8, 8.1 and its sections. */
export const depth: Record<string, GlossaryEntry> = {
  'deep-learning': entry(
    '딥러닝',
    'deep learning',
    '층을 여럿 쌓은 신경망을 데이터로 학습시키는 방법과 그 분야.',
    'Training neural networks of many layers on data, and the field that does so.',
  ),
  mnist: entry(
    'MNIST',
    'MNIST',
    '손글씨 숫자 이미지 70,000장(28×28)을 모은 데이터셋.',
    'A data set of 70,000 images of handwritten digits, 28×28 pixels each.',
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
  'effective-receptive-field': entry(
    '유효 수용 영역',
    'effective receptive field',
    '수용 영역 가운데 실제로 큰 영향을 주는 부분. 가운데에 몰려 있다.',
    'The part of a receptive field whose influence is large in practice; it lies around the centre.',
  ),
  nonlinear: entry(
    '비선형',
    'non-linear',
    '입력의 합이 출력의 합으로 옮겨지지 않는 함수의 성질. ReLU처럼 꺾인 함수가 그렇다.',
    'A function whose output for a sum is not the sum of its outputs; a function with a bend, such as ReLU, is one.',
  ),
  'linear-probe': entry(
    '선형 탐침',
    'linear probe',
    '이미 학습한 신경망의 한 층을 건드리지 않고, 그 층의 값만 보고 답을 맞히도록 따로 학습시킨 선형 분류기.',
    'A linear classifier trained on the values of one layer of a network that itself stays as it is.',
  ),
  'activation-maximisation': entry(
    '활성 최대화',
    'activation maximisation',
    '가중치는 그대로 두고 입력 이미지를 기울기를 따라 바꾸어, 한 뉴런이 가장 세게 반응하는 이미지를 찾는 방법.',
    'Searching for the image that a unit answers to most by moving the pixels up its gradient while the weights stay.',
  ),
  'feature-hierarchy': entry(
    '특징의 계층',
    'hierarchy of features',
    '앞쪽 층의 단순한 특징을 뒤쪽 층이 모아 더 복잡한 특징으로 만드는 짜임.',
    'An order in which later layers combine the simple features of earlier ones into more complex ones.',
  ),
}
