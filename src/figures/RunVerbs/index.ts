export { RunVerbs, type RunVerbsProps, type RunWords } from './RunVerbs'
