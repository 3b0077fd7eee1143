/** Words of figure 8-20. */
interface StepWords {
  title: string
  text: string
}

const en = {
  legend: 'Five steps. Choose one here, or by its underlined name in the text.',
  image: 'picture 8×10',
  scores: 'scores of this patch',
  inputs: '16 pixels',
  weights: 'weights',
  columns: 'vertical, horizontal',
  coarse: 'best class, 4×5',
  fine: 'upsampled, 8×10',
  truth: 'right answer, 8×10',
  answer: 'answer, 8×10',
  filter: (name: string) => `filter 4×4: ${name}`,
  scoresOf: (name: string) => `scores 4×5: ${name}`,
  classes: ['background', 'vertical', 'horizontal'],
  choose: 'Choose one of the twenty answers; the arrow keys move.',
  decided:
    'The picture, the right answer, the coarse answer, and the answer for each pixel with four mistakes crossed out.',
  place: (row: number, column: number) => `answer in row ${row}, column ${column}`,
  steps: [
    {
      title: 'Fully connected',
      text: 'One patch of 4×4 pixels, read row by row, times 16 weights for each class.',
    },
    { title: 'As a convolution', text: 'The same 16 weights, folded into a 4×4 filter. The same sums.' },
    {
      title: 'Slide it',
      text: 'The filters move by two pixels over the whole picture: 4×5 answers in one go.',
    },
    {
      title: 'Upsample',
      text: 'Each pixel is mixed from the four nearest scores, with weights 9, 3, 3, 1 over 16.',
    },
    { title: 'Decide', text: 'At each pixel the best score wins. Crosses mark mistakes.' },
  ] as StepWords[],
  same: 'Fully connected',
  convolved: 'Convolution',
  pixel: (row: number, column: number) => `Pixel in row ${row}, column ${column}`,
  result: (right: number, all: number, ious: string, mean: string) =>
    `${right} of ${all} pixels are right. IoU: ${ious}; mean ${mean}.`,
}

export type Words = typeof en

const ko: Words = {
  legend: '다섯 단계. 여기서 고르거나, 글에 밑줄 친 단계의 이름을 짚어 보세요.',
  image: '그림 8×10',
  scores: '이 조각의 점수',
  inputs: '픽셀 16개',
  weights: '가중치',
  columns: '세로획, 가로획',
  coarse: '가장 높은 클래스, 4×5',
  fine: '확대, 8×10',
  truth: '정답, 8×10',
  answer: '답, 8×10',
  filter: (name) => `4×4 필터: ${name}`,
  scoresOf: (name) => `점수 4×5: ${name}`,
  classes: ['배경', '세로획', '가로획'],
  choose: '답 스무 개 가운데 하나를 고르세요. 화살표 키로 옮겨 다닐 수 있어요.',
  decided: '그림, 정답, 성긴 답, 그리고 틀린 픽셀 넷에 가위표를 친 픽셀마다의 답.',
  place: (row, column) => `${row}행 ${column}열의 답`,
  steps: [
    { title: '완전연결 계층', text: '4×4픽셀 조각을 한 줄로 읽어 클래스마다 가중치 16개와 곱해 더해요.' },
    { title: '합성곱으로', text: '똑같은 가중치 16개를 4×4 필터로 접어요. 합도 똑같아요.' },
    {
      title: '미끄러뜨리기',
      text: '필터가 두 픽셀씩 옮겨 가며 그림 전체를 훑어요. 답 4×5개가 한 번에 나와요.',
    },
    { title: '확대', text: '픽셀마다 가장 가까운 점수 넷을 9, 3, 3, 1의 비로 섞어요.' },
    { title: '결정', text: '픽셀마다 점수가 가장 높은 클래스를 골라요. 가위표는 틀린 곳이에요.' },
  ],
  same: '완전연결 계층',
  convolved: '합성곱',
  pixel: (row, column) => `${row}행 ${column}열의 픽셀`,
  result: (right, all, ious, mean) =>
    `픽셀 ${all}개 가운데 ${right}개가 맞았어요. IoU: ${ious}. 평균 ${mean}.`,
}

export const words = { ko, en }
