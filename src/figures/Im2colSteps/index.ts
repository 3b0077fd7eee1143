export { Im2colSteps } from './Im2colSteps'
