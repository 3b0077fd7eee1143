import type { Box } from '../DigitScene'

const en = {
  label: 'Two boxes on a grid. Drag one, or focus it and use the arrow keys.',
  help: 'Drag a box, or choose one with Tab and move it with the arrow keys.',
  moves: 'movable box',
  box: (name: string, { x, y }: Box) => `Box ${name}, left ${x}, top ${y}`,
  intersection: 'intersection',
  union: 'union',
}

export type Words = typeof en

const ko: Words = {
  label: '모눈 위의 상자 두 개. 끌거나, 초점을 두고 화살표 키로 옮길 수 있어요.',
  help: '상자를 끌거나, Tab 키로 고른 뒤 화살표 키로 옮겨 보세요.',
  moves: '옮길 수 있는 상자',
  box: (name, { x, y }) => `상자 ${name}, 왼쪽 ${x}, 위 ${y}`,
  intersection: '교집합',
  union: '합집합',
}

export const words = { ko, en }
