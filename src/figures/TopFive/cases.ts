/**
 * Four pictures that nobody took, with scores that we made up: they show how a top-k error is counted and nothing else.
 * The names of the classes are real ones of the challenge.
 */
export interface Case {
  /** What is in the imagined picture, by language. */
  picture: { ko: string; en: string }
  /** The one label that counts as right. */
  truth: string
  /** Classes from the highest score down, as probabilities; the sum is below 1, the rest belongs to the others. */
  guesses: [name: string, probability: number][]
}

export const cases: Case[] = [
  {
    picture: { ko: '눈밭에 앉은 개', en: 'a dog sitting in snow' },
    truth: 'Siberian husky',
    guesses: [
      ['Siberian husky', 0.52],
      ['Eskimo dog', 0.23],
      ['malamute', 0.11],
      ['timber wolf', 0.05],
      ['white wolf', 0.03],
    ],
  },
  {
    picture: { ko: '개 여섯 마리가 끄는 썰매', en: 'a sled drawn by six dogs' },
    truth: 'dogsled',
    guesses: [
      ['Siberian husky', 0.38],
      ['Eskimo dog', 0.27],
      ['dogsled', 0.19],
      ['malamute', 0.08],
      ['ski', 0.02],
    ],
  },
  {
    picture: { ko: '가까이서 본 개의 얼굴', en: 'the face of a dog, close up' },
    truth: 'malamute',
    guesses: [
      ['Eskimo dog', 0.41],
      ['Siberian husky', 0.33],
      ['timber wolf', 0.09],
      ['malamute', 0.08],
      ['white wolf', 0.03],
    ],
  },
  {
    picture: { ko: '벽에 박힌 가는 고리', en: 'a thin hook in a wall' },
    truth: 'hook',
    guesses: [
      ['screw', 0.24],
      ['corkscrew', 0.19],
      ['nail', 0.14],
      ['safety pin', 0.11],
      ['knot', 0.07],
      ['chain', 0.05],
      ['hook', 0.04],
    ],
  },
]

export const K_MAX = 5

/** Place of the right class, counted from 1. */
export const rankOf = ({ truth, guesses }: Case): number => 1 + guesses.findIndex(([name]) => name === truth)

/** How many of the cases have their right class not among the first k. */
export const errorsAt = (k: number, of: Case[] = cases): number => of.filter((one) => rankOf(one) > k).length
