import type { Demos } from '../demo'
import { Architecture } from './Architecture'

export const demos: Demos = {
  'chapter network': (language) => <Architecture language={language} network="deepconvnet" />,
  AlexNet: (language) => <Architecture language={language} network="alexnet" />,
  VGG: (language) => <Architecture language={language} network="vgg" />,
  'GoogLeNet, module 3a open': (language) => <Architecture language={language} network="googlenet" />,
  'ResNet, a block with a projection open': (language) => (
    <Architecture language={language} network="resnet" />
  ),
}
