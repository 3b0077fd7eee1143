/** The photographs of section 8.4's labs, in public/photographs/pictures; their rights are in the README there. */
export const PICTURES = [
  { name: 'coffee', width: 600, height: 400 },
  { name: 'chelsea', width: 451, height: 300 },
  { name: 'camera', width: 512, height: 512 },
  { name: 'astronaut', width: 512, height: 512 },
  { name: 'rocket', width: 640, height: 427 },
] as const

export type PictureName = (typeof PICTURES)[number]['name']

export const PICTURE_NAMES = PICTURES.map(({ name }) => name)

/** A picture by its name. */
export const pictureOf = (name: PictureName) => PICTURES.find((each) => each.name === name)!

/** A picture's file, from the book's root. */
export const pictureFile = (name: PictureName): string => `photographs/pictures/${name}.jpg`
