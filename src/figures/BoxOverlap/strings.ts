import type { Box } from '../DigitScene'

const en = {
  label: 'Two boxes on a grid. Drag one, or focus it and use the arrow keys.',
  help: 'Drag a box, or its lower right corner to resize it. By keys: Tab, then the arrows; with Shift they resize.',
  moves: 'movable box',
  box: (name: string, { x, y, width, height }: Box) =>
    `Box ${name}, left ${x}, top ${y}, ${width} wide, ${height} high`,
  intersection: 'intersection',
  union: 'union',
}

export type Words = typeof en

const ko: Words = {
  label: '모눈 위의 상자 두 개. 끌거나, 초점을 두고 화살표 키로 옮길 수 있어요.',
  help: '상자를 끌어 옮기고, 오른쪽 아래 모서리를 끌어 크기를 바꿔 보세요. 키보드로는 Tab으로 고르고 화살표로 옮겨요. Shift를 함께 누르면 크기가 바뀌어요.',
  moves: '옮길 수 있는 상자',
  box: (name, { x, y, width, height }) => `상자 ${name}, 왼쪽 ${x}, 위 ${y}, 너비 ${width}, 높이 ${height}`,
  intersection: '교집합',
  union: '합집합',
}

export const words = { ko, en }
