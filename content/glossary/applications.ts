import { entry, type GlossaryEntry } from './entry'

/** Words of 8.4, its sections and the closing page. */
export const applications: Record<string, GlossaryEntry> = {
  'object-detection': entry(
    '사물 검출',
    'object detection',
    '이미지에서 사물마다 위치(상자)와 종류(클래스)를 함께 알아내는 문제.',
    'Finding, for each object in an image, where it is (a box) and what it is (a class).',
  ),
  'bounding-box': entry(
    '경계 상자',
    'bounding box',
    '사물을 빈틈없이 둘러싸는, 변이 가로세로로 나란한 직사각형. 숫자 네 개로 적는다.',
    'The upright rectangle that just encloses an object, written as four numbers.',
  ),
  iou: entry(
    'IoU',
    'IoU',
    '두 영역이 겹친 넓이를 둘을 합친 넓이로 나눈 값(intersection over union). 0이면 떨어져 있고 1이면 똑같다.',
    'Intersection over union: the area that two regions share, divided by the area that they cover together. 0 apart, 1 equal.',
  ),
  'mean-average-precision': entry(
    'mAP',
    'mAP',
    '검출의 점수. 클래스마다 정밀도-재현율 곡선 아래의 넓이(평균 정밀도)를 구해 모든 클래스에 걸쳐 평균한 값.',
    'Mean average precision, the score of a detector: the area under the precision–recall curve of each class, averaged over classes.',
  ),
  'region-proposal': entry(
    '후보 영역',
    'region proposal',
    '사물이 있을 법한 상자. 무엇인지는 아직 모른다.',
    'A box that may hold an object; what it is, is not yet known.',
  ),
  svm: entry(
    '서포트 벡터 머신',
    'support vector machine',
    '두 클래스 사이에 여백이 가장 넓은 경계를 찾는 분류기. SVM이라고 줄여 쓴다.',
    'A classifier that looks for the boundary with the widest margin between two classes; SVM for short.',
  ),
  'fine-tuning': entry(
    '미세 조정',
    'fine-tuning',
    '다른 데이터로 미리 학습한 가중치에서 출발해, 풀려는 문제의 데이터로 더 학습하는 일.',
    'Training on from weights that were learned on other data, now with the data of the task at hand.',
  ),
  'non-maximum-suppression': entry(
    '비최대 억제',
    'non-maximum suppression',
    '점수가 가장 높은 상자를 남기고, 그 상자와 많이 겹치는 상자를 지우는 일을 되풀이하는 방법. NMS라고 줄여 쓴다.',
    'Keeping the box with the best score, removing those that overlap it too much, and repeating; NMS for short.',
  ),
  'roi-pooling': entry(
    'RoI 풀링',
    'RoI pooling',
    '특징 맵에서 상자에 해당하는 부분을 정해진 수의 칸으로 나누어 칸마다 최댓값을 남기는 계산. 상자의 크기와 상관없이 출력 크기가 같다.',
    'Dividing the part of a feature map under a box into a fixed number of cells and keeping the maximum of each, so that every box yields the same size.',
  ),
  anchor: entry(
    '앵커',
    'anchor',
    '특징 맵의 위치마다 미리 정해 둔 상자. 신경망은 이 상자에 사물이 있는지와 상자를 얼마나 고칠지를 답한다.',
    'A box fixed in advance at each position of a feature map; the network says whether it holds an object and how to correct it.',
  ),
}
