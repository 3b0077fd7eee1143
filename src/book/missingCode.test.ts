import { expect, it } from 'vitest'
import { isMissingCode } from './missingCode'

it.each([
  ['Chromium', new TypeError('Failed to fetch dynamically imported module: https://host/assets/Lab-1.js')],
  ['Firefox', new TypeError('error loading dynamically imported module: https://host/assets/Lab-1.js')],
  ['Safari', new TypeError('Importing a module script failed.')],
  ['Vite, of a style sheet', new Error('Unable to preload CSS for https://host/assets/Lab-1.css')],
])('knows what %s says when code is gone', (_, error) => expect(isMissingCode(error)).toBe(true))

it.each([new TypeError('undefined is not a function'), new Error('There is no widget "x".'), 'text', null])(
  'takes no other error for it: %s',
  (error) => expect(isMissingCode(error)).toBe(false),
)
