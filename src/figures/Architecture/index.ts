export { Architecture, type ArchitectureProps } from './Architecture'
