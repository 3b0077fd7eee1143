export { InceptionModule, type InceptionModuleProps } from './InceptionModule'
export { ModuleDrawing, type ModuleDrawingProps } from './Drawing'
