export { InceptionModule, type InceptionModuleProps } from './InceptionModule'
