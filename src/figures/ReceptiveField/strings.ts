/** Words of figures 8-5 and 8-6. */
const en = {
  title: 'Output cells. Choose one with the arrow keys.',
  input: 'input',
  between: 'after 3×3',
  output: 'output',
  cell: (row: number, column: number) => `row ${row}, column ${column}`,
  once: (row: number, column: number, cells: string) =>
    `Output cell in row ${row}, column ${column}: it reads ${cells} input cells, each once.`,
  often: (row: number, column: number, cells: string, most: number) =>
    `Output cell in row ${row}, column ${column}: it reads ${cells} input cells, a corner by 1 path, the middle by\u00a0${most}.`,
  weights: (sum: string) => `${sum} weights for one channel`,
}

export type Words = typeof en

const ko: Words = {
  title: '출력 칸. 화살표 키로 고를 수 있어요.',
  input: '입력',
  between: '3×3을 지난 뒤',
  output: '출력',
  cell: (row, column) => `${row}행 ${column}열`,
  once: (row, column, cells) => `${row}행 ${column}열의 출력 칸: 입력 ${cells}칸을 한 번씩 읽어요.`,
  often: (row, column, cells, most) =>
    `${row}행 ${column}열의 출력 칸: 입력 ${cells}칸을 읽는데, 귀퉁이에서는 1가지, 한가운데에서는 ${most}가지 길로 닿아요.`,
  weights: (sum) => `채널이 하나일 때 가중치 ${sum}개`,
}

export const words = { ko, en }
