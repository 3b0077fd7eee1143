export { Ink, type InkProps } from './Ink'
