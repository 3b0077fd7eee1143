import type { Transform } from '../../math/transforms'

/** Words of figure 8-4. */
interface Words {
  title: string
  accuracy: string
  names: Record<Transform['id'], { name: string; label: string }>
  digit(digit: number, name: string): string
}

const en: Words = {
  title: 'Four test digits and six changes',
  accuracy: 'read correctly, of all 10,000',
  names: {
    none: { name: 'as it is', label: 'from the test set' },
    crop: { name: 'crop', label: 'a window of 24×24, enlarged; the label stays' },
    shift: { name: 'shift', label: 'two pixels to the right; the label stays' },
    scale: { name: 'scale', label: 'to four fifths; the label stays' },
    rotate: { name: 'rotate', label: 'by 10°; the label stays' },
    brightness: { name: 'brightness', label: 'times 0.6; the label stays' },
    flip: { name: 'flip', label: '2, 5 and 7 are no digits any more, 8 is still 8' },
  },
  digit: (digit, name) => `${digit}, ${name}`,
}

const ko: Words = {
  title: '시험 숫자 네 개와 여섯 가지 변화',
  accuracy: '10,000장 가운데 맞힌 비율',
  names: {
    none: { name: '그대로', label: '시험 이미지' },
    crop: { name: '자르기(crop)', label: '24×24 창을 잘라 키움. 레이블은 그대로' },
    shift: { name: '옮기기', label: '오른쪽으로 2픽셀. 레이블은 그대로' },
    scale: { name: '크기 바꾸기', label: '5분의 4로. 레이블은 그대로' },
    rotate: { name: '돌리기', label: '10°. 레이블은 그대로' },
    brightness: { name: '밝기 바꾸기', label: '0.6배. 레이블은 그대로' },
    flip: { name: '뒤집기(flip)', label: '2, 5, 7은 이제 숫자가 아니고 8은 여전히 8' },
  },
  digit: (digit, name) => `${digit}, ${name}`,
}

export const words = { ko, en }
