import { entry, type GlossaryEntry } from './entry'

/** Words of 8.1.1, which the later sections build on. */
export const basics: Record<string, GlossaryEntry> = {
  convolution: entry(
    '합성곱',
    'convolution',
    '작은 필터를 이미지 위로 옮겨 가며, 겹친 값끼리 곱해서 더하는 계산.',
    'Sliding a small filter over an image and, at each place, summing the products of the values that overlap.',
  ),
  filter: entry(
    '필터',
    'filter',
    '합성곱이 학습하는 가중치 묶음. 크기는 입력 채널 수 × 높이 × 너비이고, 필터 하나가 출력 채널 하나를 만든다.',
    'The block of weights that a convolution learns: input channels × height × width. One filter makes one output channel.',
  ),
  channel: entry(
    '채널',
    'channel',
    '같은 높이와 너비를 가진 맵이 겹쳐 있을 때 그 한 장. 채널마다 한 종류의 특징을 담는다.',
    'One map in a stack of maps of equal height and width. Each channel carries one kind of feature.',
  ),
  stride: entry(
    '스트라이드',
    'stride',
    '필터나 풀링 창을 한 번에 옮기는 간격(픽셀).',
    'How many pixels a filter or a pooling window moves at a time.',
  ),
  padding: entry(
    '패딩',
    'padding',
    '합성곱 전에 맵의 가장자리에 둘러 넣는 0의 폭.',
    'The width of the frame of zeros put around a map before a convolution.',
  ),
  pooling: entry(
    '풀링',
    'pooling',
    '작은 창마다 값 하나만 남겨 맵을 줄이는 계산. 여기서는 2×2 창의 최댓값을 남긴다.',
    'Shrinking a map by keeping one value per small window; here the maximum of each 2×2 window.',
  ),
  'receptive-field': entry(
    '수용 영역',
    'receptive field',
    '뉴런 하나의 값에 영향을 줄 수 있는 입력의 범위.',
    'The part of the input that can influence the value of one unit.',
  ),
  relu: entry(
    'ReLU',
    'ReLU',
    '음수는 0으로 바꾸고 나머지는 그대로 내보내는 활성화 함수.',
    'An activation function that turns negative values into 0 and passes the others unchanged.',
  ),
  'fully-connected': entry(
    '완전연결 계층',
    'fully connected layer',
    '출력 하나하나가 모든 입력과 이어진 계층. Affine 계층이라고도 한다.',
    'A layer in which each output is connected to all inputs; also called affine or dense layer.',
  ),
  parameter: entry(
    '매개변수',
    'parameter',
    '학습이 바꾸는 숫자. 가중치와 편향을 함께 이른다.',
    'A number that training changes: a weight or a bias.',
  ),
  'multiply-add': entry(
    '곱셈-덧셈',
    'multiply-add',
    '두 수를 곱해 합에 더하는 계산 한 번. MAC이라고 줄여 쓴다.',
    'Multiplying two numbers and adding the product to a sum; MAC for short.',
  ),
  'fan-in': entry(
    'fan-in',
    'fan-in',
    '출력 하나를 만들 때 더해지는 입력의 개수. 합성곱에서는 필터 높이 × 너비 × 입력 채널 수.',
    'The number of inputs summed in one output; for a convolution filter height × width × input channels.',
  ),
  'he-initialisation': entry(
    'He 초깃값',
    'He initial values',
    'ReLU를 쓰는 층에 알맞은 초깃값. 표준편차가 √(2/fan-in)인 정규분포에서 뽑는다.',
    'Initial weights for layers with ReLU: normal numbers with standard deviation √(2/fan-in).',
  ),
  adam: entry(
    'Adam',
    'Adam',
    '기울기와 기울기 제곱의 이동 평균으로 매개변수마다 보폭을 정하는 갱신 방법.',
    'An optimizer that sets the step of each parameter from moving averages of its gradient and squared gradient.',
  ),
  'mini-batch': entry(
    '미니배치',
    'mini-batch',
    '매개변수를 한 번 갱신할 때 함께 쓰는 훈련 이미지 묶음.',
    'The training images used together for one update of the parameters.',
  ),
  epoch: entry(
    '에폭',
    'epoch',
    '훈련 데이터 전체만큼의 이미지를 한 번 학습하는 단위.',
    'Training on as many images as the training set holds.',
  ),
  dropout: entry(
    '드롭아웃',
    'dropout',
    '학습할 때 무작위로 고른 값을 0으로 만드는 방법. 시험할 때는 아무것도 끄지 않는다.',
    'Setting randomly chosen values to zero in training. At test time nothing is dropped.',
  ),
  'inverted-dropout': entry(
    '역드롭아웃',
    'inverted dropout',
    '살아남은 값을 학습할 때 미리 키워 두어, 시험할 때 크기를 고칠 필요가 없는 드롭아웃.',
    'Dropout that enlarges the surviving values in training, so that nothing has to be rescaled at test time.',
  ),
  logits: entry(
    '로짓',
    'logits',
    '소프트맥스에 들어가기 전의, 클래스마다 하나씩 있는 점수.',
    'The scores, one for each class, that go into softmax.',
  ),
  softmax: entry(
    '소프트맥스',
    'softmax',
    '점수를 지수로 바꾸고 합으로 나누어 확률로 만드는 함수.',
    'The function that turns scores into probabilities: exponentials divided by their sum.',
  ),
  'cross-entropy': entry(
    '교차 엔트로피',
    'cross-entropy',
    '정답 클래스에 준 확률의 로그에 음의 부호를 붙인 손실.',
    'A loss: minus the logarithm of the probability given to the right class.',
  ),
  overfitting: entry(
    '오버피팅',
    'overfitting',
    '훈련 데이터에만 지나치게 맞아서 새 데이터에는 잘 맞지 않는 상태.',
    'Fitting the training data so closely that new data are fitted badly.',
  ),
  'standard-error': entry(
    '표준오차',
    'standard error',
    '표본으로 잰 값이 표본에 따라 흩어지는 정도를 나타내는 표준편차.',
    'The standard deviation of a measured value over different samples.',
  ),
  'data-augmentation': entry(
    '데이터 확장',
    'data augmentation',
    '레이블이 그대로 맞는 변화를 주어 훈련 데이터를 늘리는 방법.',
    'Enlarging the training data by changes that leave the label true.',
  ),
}
