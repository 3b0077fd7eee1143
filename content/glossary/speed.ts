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
    "Amdahl's law",
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
}
