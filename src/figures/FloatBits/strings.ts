/** Words of the figure on number formats. */
const en = {
  number: 'Number to store',
  sign: 'sign',
  exponent: 'exponent: how large',
  fraction: 'fraction: how fine',
  bits: ' bits',
  stored: 'stored',
  exact: 'to 16 digits',
  off: 'off by',
  overflow: 'too large',
  lost: 'becomes 0',
  largest: 'largest',
  smallest: 'smallest',
  gap: 'gap at 1:',
}
export type Words = typeof en
const ko: Words = {
  number: '저장할 수',
  sign: '부호',
  exponent: '지수: 얼마나 큰가',
  fraction: '가수: 얼마나 촘촘한가',
  bits: '비트',
  stored: '저장된 값',
  exact: '16자리까지',
  off: '오차',
  overflow: '너무 큼',
  lost: '0이 됨',
  largest: '최대',
  smallest: '최소',
  gap: '1 옆의 간격',
}
export const words = { ko, en }
