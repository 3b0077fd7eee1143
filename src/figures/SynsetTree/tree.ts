/**
 * A piece of WordNet, with the number of the challenge's 1,000 classes at and below each synset.
 *
 * Counted by us: the class names of ILSVRC-2012 looked up in the noun file of WordNet 3.1, then every synset below.
 * WordNet gives `dog` two parents, `canine` and `domestic animal`; the second is left out. Levels between the synsets drawn
 * (vertebrate, mammal, placental …) are left out too, and whatever is not drawn is gathered in one row.
 */
export interface Synset {
  /** The first words of the synset, as WordNet has them. */
  words: string
  ko: string
  /** Classes of the challenge at or below this synset. */
  classes: number
  /** The synset is itself a class. */
  leaf?: boolean
  children?: Synset[]
}

const leaf = (words: string, ko: string): Synset => ({ words, ko, classes: 1, leaf: true })

export const wordNet: Synset = {
  words: 'entity',
  ko: '존재하는 것',
  classes: 1000,
  children: [
    {
      words: 'animal',
      ko: '동물',
      classes: 398,
      children: [
        {
          words: 'carnivore',
          ko: '식육류',
          classes: 158,
          children: [
            {
              words: 'canine, canid',
              ko: '갯과',
              classes: 130,
              children: [
                {
                  words: 'dog, domestic dog',
                  ko: '개',
                  classes: 118,
                  children: [
                    {
                      words: 'working dog',
                      ko: '일하는 개',
                      classes: 30,
                      children: [
                        {
                          words: 'sled dog, sledge dog',
                          ko: '썰매개',
                          classes: 2,
                          children: [leaf('malamute', '맬러뮤트'), leaf('Siberian husky', '시베리아허스키')],
                        },
                        leaf('Eskimo dog, husky', '에스키모개'),
                      ],
                    },
                    { words: 'hunting dog', ko: '사냥개', classes: 63 },
                  ],
                },
              ],
            },
            { words: 'feline, felid', ko: '고양잇과', classes: 13 },
          ],
        },
        { words: 'bird', ko: '새', classes: 59 },
        { words: 'fish', ko: '물고기', classes: 16 },
      ],
    },
  ],
}

/** Classes below a synset that are under none of its children drawn. */
export const notDrawn = ({ classes, children = [] }: Synset): number =>
  children.length === 0 ? 0 : classes - children.reduce((sum, child) => sum + child.classes, 0)
