import type { Box } from '../DigitScene'
import type { Ground } from './model'

const en = {
  label: {
    cells: 'Two boxes on a grid. Drag one, or focus it and use the arrow keys.',
    three:
      'The digit scene with two boxes: A fits the large 3. Drag one, or focus it and use the arrow keys.',
    five: 'The digit scene with two boxes: A fits the small 5. Drag one, or focus it and use the arrow keys.',
  } as Record<Ground, string>,
  ground: 'Boxes on',
  grounds: { cells: 'cells', three: 'a large 3', five: 'a small 5' } as Record<Ground, string>,
  restore: 'As they were',
  verdict: (isHit: boolean): string =>
    isHit ? '✓ At least 0.5: if A is true, B is a hit.' : '✗ Below 0.5: if A is true, B is a miss.',
  help: 'Drag a box, or its lower right corner to resize it. By keys: Tab, then the arrows; with Shift they resize.',
  moves: 'movable box',
  box: (name: string, { x, y, width, height }: Box) =>
    `Box ${name}, left ${x}, top ${y}, ${width} wide, ${height} high`,
  intersection: 'intersection',
  union: 'union',
}

export type Words = typeof en

const ko: Words = {
  label: {
    cells: '모눈 위의 상자 두 개. 끌거나, 초점을 두고 화살표 키로 옮길 수 있어요.',
    three: '숫자 그림과 상자 두 개. A는 큰 3에 꼭 맞아요. 끌거나, 초점을 두고 화살표 키로 옮길 수 있어요.',
    five: '숫자 그림과 상자 두 개. A는 작은 5에 꼭 맞아요. 끌거나, 초점을 두고 화살표 키로 옮길 수 있어요.',
  },
  ground: '상자를 놓을 곳',
  grounds: { cells: '모눈', three: '큰 3', five: '작은 5' },
  restore: '처음대로',
  verdict: (isHit) =>
    isHit
      ? '✓ 0.5 이상. A가 진짜라면 B는 맞은 답이에요.'
      : '✗ 0.5보다 작아요. A가 진짜라면 B는 틀린 답이에요.',
  help: '상자를 끌어 옮기고, 오른쪽 아래 모서리를 끌어 크기를 바꿔 보세요. 키보드로는 Tab으로 고르고 화살표로 옮겨요. Shift를 함께 누르면 크기가 바뀌어요.',
  moves: '옮길 수 있는 상자',
  box: (name, { x, y, width, height }) => `상자 ${name}, 왼쪽 ${x}, 위 ${y}, 너비 ${width}, 높이 ${height}`,
  intersection: '교집합',
  union: '합집합',
}

export const words = { ko, en }
