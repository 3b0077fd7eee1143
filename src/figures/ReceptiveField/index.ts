export { ReceptiveField } from './ReceptiveField'
