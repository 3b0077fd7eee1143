/** Words of the im2col figure. */
const en = {
  title: 'Four positions of the filter, one row each. Choose a position with the arrow keys.',
  image: 'image 4×4',
  filter: 'filter',
  matrix: 'one row per position',
  columns: 'filters as columns',
  product: 'outputs',
  position: 'Position {n} of 4',
  previous: 'Previous position',
  next: 'Next position',
  row: 'row {n}',
}
export type Words = typeof en
const ko: Words = {
  title: '필터의 네 자리가 행 하나씩이에요. 화살표 키로 자리를 고를 수 있어요.',
  image: '이미지 4×4',
  filter: '필터',
  matrix: '자리마다 한 행',
  columns: '열이 된 필터',
  product: '출력',
  position: '네 자리 중 {n}번째',
  previous: '앞 자리',
  next: '다음 자리',
  row: '{n}행',
}
export const words = { ko, en }
