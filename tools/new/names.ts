/** The forms of one name that templates ask for, written `__form__` in their text and in their file names. */

/** From `conv-stride`, `convStride` or `8.1.2-data-augmentation`: the forms a template may use. */
export function formsOf(name: string): Record<string, string> {
  const [, id = '', rest = name] = /^(\d+(?:\.\d+)*)-(.*)$/.exec(name) ?? []
  const parts = rest
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-')
  const pascal = parts.map(capital).join('')
  return {
    name,
    id,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: capital(parts.join(' ')),
  }
}

/** Puts the forms in; throws at a form that does not exist, because that is a mistake in the template. */
export function fillIn(text: string, forms: Record<string, string>): string {
  return text.replace(/__([a-z]+)__/g, (_, form: string) => {
    const value = forms[form]
    if (value === undefined)
      throw new Error(`A template asks for __${form}__. Known: ${Object.keys(forms).join(', ')}.`)
    return value
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
