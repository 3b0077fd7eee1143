export { SheetDigit } from './SheetDigit'
