export { DigitImage, type DigitImageProps } from './DigitImage'
