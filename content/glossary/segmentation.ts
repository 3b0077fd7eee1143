import { entry, type GlossaryEntry } from './entry'

/** Words of 8.4 and 8.4.2 on segmentation. */
export const segmentation: Record<string, GlossaryEntry> = {
  segmentation: entry(
    '분할',
    'segmentation',
    '이미지의 픽셀 하나하나에 클래스를 정하는 문제. 의미 분할이라고도 한다.',
    'Giving each pixel of an image a class; semantic segmentation in full.',
  ),
  'feature-map': entry(
    '특징 맵',
    'feature map',
    '합성곱 층이 내놓는 채널 하나하나. 이미지의 위치마다 그 특징이 얼마나 나타나는지를 담는다.',
    'One channel of what a convolution puts out: how strongly its feature shows at each place of the image.',
  ),
  'instance-segmentation': entry(
    '인스턴스 분할',
    'instance segmentation',
    '셀 수 있는 사물마다 따로 픽셀을 가려내는 분할. 같은 클래스라도 사물이 다르면 답이 다르다.',
    'Segmentation that gives each countable object a mask of its own, also among objects of one class.',
  ),
  'panoptic-segmentation': entry(
    '파놉틱 분할',
    'panoptic segmentation',
    '모든 픽셀에 클래스를 정하고, 셀 수 있는 사물에는 번호까지 붙이는 분할.',
    'Segmentation with a class for each pixel and, for things that can be counted, a number for each object.',
  ),
  miou: entry(
    'mIoU',
    'mIoU',
    '분할의 점수. 클래스마다 답과 정답의 픽셀로 IoU를 구해 클래스에 걸쳐 평균한 값.',
    'Mean IoU, the score of a segmenter: the IoU of answered and true pixels for each class, averaged over the classes.',
  ),
  fcn: entry(
    'FCN',
    'FCN',
    '완전연결 계층까지 합성곱으로 바꿔, 어떤 크기의 이미지에도 위치마다 답하는 신경망(fully convolutional network).',
    'Fully convolutional network: its fully connected layers too are convolutions, so that it answers at each place of a picture of any size.',
  ),
  'bilinear-interpolation': entry(
    '이중 선형 보간',
    'bilinear interpolation',
    '가로와 세로에서 저마다 가까운 두 값을 거리에 따라 섞어 사이의 값을 구하는 방법.',
    'Finding a value in between by mixing, along each axis, the two nearest values according to their distance.',
  ),
  'transposed-convolution': entry(
    '전치 합성곱',
    'transposed convolution',
    '입력의 값마다 커널을 곱해 스트라이드만큼 벌려 놓고 겹치는 곳을 더하는 층. 합성곱을 행렬로 쓸 때 그 전치 행렬을 곱하는 것과 같다.',
    'A layer that lays down its kernel once for each input value, a stride apart, and adds what overlaps: the product with the transpose of the matrix of a convolution.',
  ),
  'atrous-convolution': entry(
    '팽창 합성곱',
    'atrous convolution',
    '필터의 칸 사이를 벌려, 가중치를 늘리지 않고 더 넓게 보는 합성곱.',
    'A convolution whose taps are spread apart, so that it sees farther without more weights; also called dilated.',
  ),
}
