import { entry, type GlossaryEntry } from './entry'

/** Words of 8.3 and its sections. */
export const speed: Record<string, GlossaryEntry> = {
  'forward-pass': entry(
    '순전파',
    'forward pass',
    '입력에서 출력까지 층을 차례로 계산하는 일.',
    'Computing the layers one after another, from the input to the output.',
  ),
  amdahl: entry(
    '암달의 법칙',
    'Amdahl’s law',
    '일의 한 부분만 빨라질 때 전체가 얼마나 빨라지는지 말해 주는 식. 빨라지지 않은 부분이 한계를 정한다.',
    'How much faster a whole becomes when only a part of it does; the part left as it was sets the limit.',
  ),
  gpu: entry(
    'GPU',
    'GPU',
    '단순한 연산 장치를 수천 개 두고 똑같은 계산을 한꺼번에 하는 처리 장치. 본래 그래픽용이다.',
    'A processor with thousands of simple arithmetic units that do the same calculation at once; made for graphics.',
  ),
  'gpu-computing': entry(
    'GPU 컴퓨팅',
    'GPU computing',
    'GPU를 그래픽이 아닌 일반 수치 계산에 쓰는 일.',
    'Using a GPU for numerical work that is not graphics.',
  ),
  cuda: entry(
    'CUDA',
    'CUDA',
    '엔비디아 GPU의 프로그램을 짜는 개발 환경. 언어, 컴파일러, 라이브러리로 이루어진다.',
    'The environment for programming NVIDIA GPUs: a language, a compiler and libraries.',
  ),
  cudnn: entry(
    'cuDNN',
    'cuDNN',
    'CUDA 위에서 도는 신경망 연산 라이브러리.',
    'A library of neural network operations that runs on CUDA.',
  ),
  im2col: entry(
    'im2col',
    'im2col',
    '필터가 놓이는 자리마다 그 아래 픽셀을 행렬의 한 행으로 적어, 합성곱을 행렬의 곱으로 바꾸는 방법.',
    'Writing the pixels under each position of a filter into one row of a matrix, so that a convolution becomes a product of matrices.',
  ),
  bandwidth: entry(
    '대역폭',
    'bandwidth',
    '메모리나 네트워크가 1초에 옮길 수 있는 바이트 수.',
    'How many bytes a memory or a network can move in a second.',
  ),
  'arithmetic-intensity': entry(
    '계산 밀도',
    'arithmetic intensity',
    '옮긴 한 바이트마다 하는 계산의 횟수. 낮으면 메모리가, 높으면 계산이 병목이다.',
    'Calculations done for each byte moved. Where it is low memory is the bottleneck, where it is high arithmetic is.',
  ),
  'floating-point': entry(
    '부동소수점 수',
    'floating-point number',
    '부호와 지수와 가수로 나타낸 수. 크기에 따라 간격이 달라진다.',
    'A number stored as sign, exponent and fraction, so that its steps grow with its size.',
  ),
  'half-precision': entry(
    '반정밀도',
    'half precision',
    '16비트 부동소수점 형식 float16. 지수 5비트, 가수 10비트.',
    'The 16-bit floating-point format float16: 5 exponent bits and 10 fraction bits.',
  ),
  robustness: entry(
    '견고성',
    'robustness',
    '입력이나 가중치가 조금 달라져도 출력이 거의 달라지지 않는 성질.',
    'That small changes of input or weights hardly change the output.',
  ),
  'mixed-precision': entry(
    '혼합 정밀도',
    'mixed precision',
    '곱은 16비트로 하고 가중치와 합은 32비트로 간직하는 학습 방법.',
    'Training that multiplies in 16 bits and keeps weights and sums in 32.',
  ),
  'stochastic-rounding': entry(
    '확률적 반올림',
    'stochastic rounding',
    '두 이웃 수 가운데 가까운 쪽을 더 큰 확률로 골라, 평균이 원래 값과 같아지는 반올림.',
    'Rounding to one of the two neighbours, the nearer one with the larger probability, so that the mean is exact.',
  ),
  quantisation: entry(
    '양자화',
    'quantisation',
    '실수를 몇 안 되는 정해진 값으로 바꾸어 적은 비트로 나타내는 일.',
    'Replacing real numbers by a few fixed values, so that few bits suffice.',
  ),
  'binary-network': entry(
    '이진 신경망',
    'binary network',
    '가중치를, 때로는 활성화까지 1비트로 나타내는 신경망.',
    'A network whose weights, and sometimes activations, have one bit.',
  ),
  'embedded-system': entry(
    '임베디드 시스템',
    'embedded system',
    '기기 안에 들어가 정해진 일만 하는 작은 컴퓨터.',
    'A small computer inside a device, with one task.',
  ),
  'data-parallelism': entry(
    '데이터 병렬',
    'data parallelism',
    '일꾼마다 신경망 전체를 복사해 두고 배치를 나누어 기울기를 구한 뒤 더하는 방법.',
    'Every worker holds the whole network and computes the gradient of its share of the batch; the gradients are added.',
  ),
  straggler: entry(
    '느림보',
    'straggler',
    '다 함께 기다리는 작업에서 가장 늦는 일꾼.',
    'The worker that is last where all wait for each other.',
  ),
  'stale-gradient': entry(
    '낡은 기울기',
    'stale gradient',
    '구하는 사이에 가중치가 바뀌어, 지금 가중치의 기울기가 아니게 된 기울기.',
    'A gradient of weights that others have changed while it was computed.',
  ),
  'all-reduce': entry(
    '올리듀스',
    'all-reduce',
    '모든 일꾼이 가진 값을 더하고 그 합을 모든 일꾼이 갖게 하는 통신.',
    'Communication that adds what all workers hold and leaves the sum with each of them.',
  ),
  cpu: entry(
    'CPU',
    'CPU',
    '컴퓨터의 중앙 처리 장치. 코어 몇 개가 갖가지 계산을 차례로 빠르게 한다.',
    'The central processor of a computer: a few cores that do varied calculations one after another, quickly.',
  ),
}
