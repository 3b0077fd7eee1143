import { entry, type GlossaryEntry } from './entry'

/** Words of 8.2.3 and 8.2.4. */
export const convnets: Record<string, GlossaryEntry> = {
  'inception-module': entry(
    '인셉션 모듈',
    'inception module',
    '크기가 다른 필터와 풀링을 나란히 적용하고 그 결과를 채널 방향으로 이어 붙이는 블록.',
    'A block that applies filters of several sizes and a pooling side by side and stacks the results as channels.',
  ),
  concatenation: entry(
    '연결',
    'concatenation',
    '높이와 너비가 같은 맵들을 채널 방향으로 이어 붙이는 일. 값은 더하지 않는다.',
    'Joining maps of equal height and width along the channels; no values are added.',
  ),
  'pointwise-convolution': entry(
    '1×1 합성곱',
    '1×1 convolution',
    '이웃은 보지 않고 위치마다 채널끼리만 섞는 합성곱. 채널 수를 줄이거나 늘릴 때 쓴다.',
    'A convolution that sees no neighbours and mixes only the channels of each place; it sets the number of channels.',
  ),
  'global-average-pooling': entry(
    '전역 평균 풀링',
    'global average pooling',
    '맵 한 장을 통째로 평균 내어 숫자 하나로 만드는 풀링.',
    'Pooling that averages each whole map to a single number.',
  ),
  'auxiliary-classifier': entry(
    '보조 분류기',
    'auxiliary classifier',
    '학습하는 동안만 신경망 중간에 다는 작은 분류기. 그 손실을 전체 손실에 더한다.',
    'A small classifier attached to the middle of a network in training only; its loss is added to the main loss.',
  ),
  'batch-normalisation': entry(
    '배치 정규화',
    'batch normalisation',
    '미니배치 안에서 채널마다 평균을 0, 분산을 1로 맞춘 다음 학습한 배율과 평균을 주는 층.',
    'A layer that brings each channel of a mini-batch to mean 0 and variance 1, and then to a learned scale and mean.',
  ),
  degradation: entry(
    '열화 문제',
    'degradation problem',
    '층을 더하면 시험 오류뿐 아니라 학습 오류까지 커지는 현상.',
    'Layers are added and the error grows, on the training data too.',
  ),
  'skip-connection': entry(
    '스킵 연결',
    'skip connection',
    '층 몇 개의 입력을 그 옆으로 돌려 출력에 더하는 길.',
    'A way that leads the input of some layers past them and adds it to their output.',
  ),
  residual: entry(
    '잔차',
    'residual',
    '원하는 출력에서 입력을 뺀 것. 스킵 연결이 있는 층들은 이것만 배우면 된다.',
    'What is wanted minus the input; layers with a skip connection need to learn only this.',
  ),
  'projection-shortcut': entry(
    '투영',
    'projection',
    '모양이 바뀌는 곳에서 스킵 연결의 채널 수와 크기를 맞추는 1×1 합성곱.',
    'A 1×1 convolution on a skip connection that fits its channels and size to those of the output.',
  ),
  bottleneck: entry(
    '병목',
    'bottleneck',
    '1×1로 채널을 줄이고 3×3을 적용한 다음 1×1로 채널을 되돌리는 블록.',
    'A block that reduces the channels by a 1×1 convolution, applies a 3×3 one, and restores them by another 1×1.',
  ),
  'transfer-learning': entry(
    '전이 학습',
    'transfer learning',
    '다른 과제에서 학습한 가중치를 초깃값으로 베껴 새 과제를 학습하는 방법.',
    'Learning a new task from weights that were learned on another and copied as initial values.',
  ),
}
