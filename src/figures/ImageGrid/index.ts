export { ImageGrid, type ImageGridItem, type ImageGridProps } from './ImageGrid'
