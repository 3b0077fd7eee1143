export { Photograph, type PhotographProps } from './Photograph'
