/**
 * The points of the notes that this chapter grew from, in their order, and where each is covered. One line a point: what it says, the
 * heading that covers it, and key words that must stand below that heading in Korean and in English. Boxed remarks and the sentences
 * between bullets are points too. Where the notes are inexact the label says what the chapter says instead.
 */
export interface Point {
  /** Section of the notes, and the place of the point in it, from 1. */
  section: string
  order: number
  label: string
  /** Section of the book and id of the heading in it. */
  covered: { section: string; heading: string }
  words: { ko: string[]; en: string[] }
}

/** How many points each section of the notes has; whoever drops a line below has to lie here too. */
export const counts: Record<string, number> = {
  '8': 4,
  '8.1': 5,
  '8.1.1': 14,
  '8.1.2': 11,
  '8.1.3': 23,
  '8.2': 3,
  '8.2.1': 11,
  '8.2.2': 7,
  '8.2.3': 7,
  '8.2.4': 17,
  '8.3': 3,
  '8.3.1': 7,
  '8.3.2': 12,
  '8.3.3': 11,
  '8.3.4': 19,
  '8.4': 2,
  '8.4.1': 9,
  '8.4.2': 12,
  '8.4.3': 10,
}

const list = `
## 8
deep learning is learning with deep networks | 8#what | 심층 신경망; 층이 여럿 | many layers; deep neural networks
a deep network is made by adding layers to what is known | 8#what | 새로운 뉴런도; 앞 장들 | no new kind of neuron; earlier chapters
made so simply it meets obstacles | 8#obstacles | 어려움; 30층; 기울기 | 30 layers; gradient
the chapter looks at features, tasks and prospects of deep learning, up to today's | 8#plan | 만들기; 빠르게; 쓰기 | Build; Speed up; Use

## 8.1
much has been learned of networks so far | 8.1#parts | 배운 장; 부품 | chapter; part
layers of many kinds, and techniques that help learning | 8.1#parts | 계층; 기술 | layers; techniques
CNNs for images, and ways to optimise parameters | 8.1#parts | CNN; Adam; 이미지 | Convolutional networks; Adam; images
all of these matter in deep learning | 8.1#parts | 깊은 신경망에는 셋이 한꺼번에 필요 | all three kinds are needed at once
gathered into one deep network that reads the digits of MNIST | 8.1#task | MNIST; 여섯 층; 28×28 | MNIST; six convolutions; 28×28

## 8.1.1
the network of the first figure | 8.1.1#network | 그림 8-1; 텐서 | Figure 8-1; tensor
deeper than before, with these features | 8.1.1#network | conv6; affine2 | conv6; affine2
small 3×3 filters everywhere, channels grow with depth | 8.1.1#network | 3×3; 채널 | 3×3; channels
channels 16, 16, 32, 32, 64, 64 | 8.1.1#network | 16, 16, 32, 32, 64, 64 | 16, 16, 32, 32, 64, 64
poolings in between halve the map | 8.1.1#network | 풀링; 절반 | pooling; halve
dropout at the fully connected end | 8.1.1#why | 드롭아웃; 끝부분 | Dropout; end
He initial values for ReLU, Adam for the updates | 8.1.1#he | He 초깃값; ReLU; fan-in | He; ReLU; fan-in
its accuracy as told | 8.1.1#accuracy | 99.38%; 99.35% | 99.38%; 99.35%
code of the network | 8.1.1#code | 코드 | dialects
code of the training | 8.1.1#training | 미니배치; 에폭 | mini-batch; epoch
training takes long; trained parameters are at hand | 8.1.1#accuracy | 공개된 원본 가중치; 내려받은 | weights; download
images that the network misreads | 8.1.1#misread | 그림 8-2; 틀린 | Figure 8-2; wrong
these are hard for people too | 8.1.1#misread | 사람도 망설일 | a person hesitate
promising, and yet not seeing as people do | 8.1.1#misread | 사람처럼 본다고; 잡음 | sees as we do; noise

## 8.1.2
a web page that ranks the methods on many data sets | 8.1.2#ranking | What is the class of this image?; 데이터셋 | What is the class of this image?; data sets
the words neural, deep and convolutional recur | 8.1.2#ranking | Neural, Deep, Convolutional | neural; deep; convolutional
the best build on CNNs that are not very deep | 8.1.2#shallow | CNN; 깊이 | build on CNNs, but not on depth
MNIST needs no great depth | 8.1.2#shallow | 조금이면 충분 | little of it is enough
recognition of things in photographs is harder and rewards depth | 8.1.2#shallow | 사진 속 사물; 층을 더 쌓은 보람 | photograph; layers
what the best methods have in common gives hints | 8.1.2#helpers | 공통점 | in common
ensembles, falling learning rates, augmentation | 8.1.2#helpers | 투표; 줄어드는 학습률; 훈련 이미지 | learning rate; training images
augmentation makes new training images by program | 8.1.2#augmentation | 데이터 확장; 훈련 이미지 | augmentation; training images
it is done in many ways | 8.1.2#augmentation | 밝기와 크기와 각도 | brightness; size
crop a part, flip left and right | 8.1.2#augmentation | 자르기; 뒤집기 | crop; flip; left and right
brightness and scale, too | 8.1.2#augmentation | 밝기; 크기 | brightness; size

## 8.1.3
why depth matters | 8.1.3#measured | 결과부터; 깊이 | results; depth
deeper entries did better in the contest | 8.1.3#measured | ILSVRC; 앙상블; 깊을수록 | ILSVRC; ensemble; deeper
fewer parameters for the same or better results | 8.1.3#parameters | 매개변수; 18개 | parameter; 18
one 5×5 convolution | 8.1.3#small-filters | 5×5 합성곱 하나 | 5×5 convolution
two 3×3 convolutions in a row | 8.1.3#small-filters | 3×3 합성곱 둘 | Two 3×3 convolutions
two 3×3 see the region of one 5×5 | 8.1.3#small-filters | 똑같은 5×5 | together they cover the same 5×5
25 weights against 18, when the channels are equal | 8.1.3#parameters | 25개; 18개; 채널이 어디서나 | 25; 18; channels
the difference grows with depth | 8.1.3#parameters | 벌어져요; 49 대 27 | 49 to 27
wide receptive fields for few parameters, not always | 8.1.3#honest-count | 채널 수가 모두 같을 때; 두 배 | channels; doubl
what a receptive field is | 8.1.3#small-filters | 수용 영역; 바꿀 수 있는 입력의 범위 | receptive field; input
activations between the layers add expressive power | 8.1.3#bend | 활성화 함수; ReLU | activation; ReLU
because bends multiply | 8.1.3#bend | 비선형; 곱절 | non-linear; multiply
learning gets more efficient, with less data, as is said | 8.1.3#data | 더 적은 데이터로 더 빨리 | less data
see the pictures of filters in section 7.6 | 8.1.3#data | 7.6절 | section 7.6
recognising dogs as the example | 8.1.3#data | 개를 알아보려면 | recognise a dog
a shallow network must grasp all at once | 8.1.3#data | 얕은 신경망; 한 번에 파악 | shallow network; at once
so it needs many varied images and time | 8.1.3#data | 견종과 각도; 사진이 아주 많이 | in all breeds; a great many pictures
a deep network divides the problem | 8.1.3#data | 문제를 나눠요 | deep network divides the problem
the first layer learns edges, which are frequent | 8.1.3#data | 에지; 흔해요 | edges are plentiful
information is handed on in a hierarchy | 8.1.3#hierarchy | 특징의 계층 | hierarchy of features
the next layer can use the edges | 8.1.3#hierarchy | 에지를 넘겨받은 층 | layer that receives edges
each layer solves a simpler problem | 8.1.3#hierarchy | 전체 문제보다 단순 | simpler problem than the whole
depth needed new techniques, data and computing power | 8.1.3#trainable | 기술; 데이터; 계산 능력 | Techniques; Data; Computing power

## 8.2
the contest of 2012 drew the attention | 8.2#alexnet | ILSVRC; 대회 | ILSVRC; contest
AlexNet won by far and turned the field round | 8.2#alexnet | AlexNet; 픽셀에서 시작해 모든 것을 학습 | AlexNet; pixels
the stations of the story that follows | 8.2#stations | 뿌리부터 바꿨; 정거장 | stations; root

## 8.2.1
a data set of more than a million images | 8.2.1#size | 1,281,167장; 이미지넷 전체 | 1,281,167; training
many kinds of image, each with a label | 8.2.1#imagenet | 이미지마다 레이블 | every image carries a label
the contest on it is ILSVRC | 8.2.1#ilsvrc | ILSVRC | ILSVRC
classification is one of its tasks | 8.2.1#ilsvrc | 분류; 검출 | classification; detection
classification has 1,000 classes | 8.2.1#ilsvrc | 1,000개 | 1,000
winners by year, in top-5 error | 8.2.1#winners | Top-5 오류율; 2012; 2017 | Top-5 error; 2012; 2017
top-5 error: none of five answers is right | 8.2.1#top-five | 다섯 클래스 안에 정답이 없는 | five; top-5 error
since 2012 the first was always deep learning | 8.2.1#winners | 심층 신경망 없이 1위를 한 팀은 없어요 | without a deep network
AlexNet cut the error sharply; steady gains followed | 8.2.1#winners | 단번에 아홉 포인트 | AlexNet; took off nine
ResNet's 3.5, and what passing people means | 8.2.1#people | ResNet; 3.57%; 한 사람 | ResNet; 3.57%; one person
VGG, GoogLeNet and ResNet are looked at next | 8.2.1#recap | VGG; GoogLeNet; ResNet | VGG; GoogLeNet; ResNet

## 8.2.2
a plain CNN of convolutions and poolings | 8.2.2#structure | 합성곱; 풀링 | convolution; pooling
16 or 19 layers that have weights | 8.2.2#structure | 가중치가 있는 층; 13개 또는 16개 | weights; 13 or 16
called VGG-16 and VGG-19 for it | 8.2.2#structure | VGG-16; VGG-19; 이름에 붙은 수 | VGG-16; VGG-19; name
3×3 convolutions in a row | 8.2.2#small-filters | 3×3 합성곱을 세 번 | Three 3×3 convolutions in a row
two to four, then a pooling that halves; fully connected at the end | 8.2.2#structure | 두 개에서 네 개; 절반; 완전연결 | two to four; halves; fully connected
second in 2014 | 8.2.2#second-place | 2014년 대회; 2위 | 2014; second place
behind GoogLeNet, yet simple to build on | 8.2.2#second-place | GoogLeNet; 따라 만들기 쉬워요 | GoogLeNet; easy

## 8.2.3
the whole network as a drawing of many layers | 8.2.3#structure | 합성곱 셋과 풀링 둘; 아홉 번 | three convolutions; nine times
it looks complicated, and is made of known parts | 8.2.3#structure | 아는 얼굴 | old acquaintance
not only depth but width | 8.2.3#structure | 옆으로 벌어진 폭 | second extent across; width
branches side by side: the inception structure | 8.2.3#inception | 인셉션 모듈; 갈래 | inception module; branch
filters of several sizes and a pooling, joined | 8.2.3#inception | 1×1; 3×3; 5×5; 풀링; 연결 | 1×1; 3×3; 5×5; pooling; concatenat
the module is the building block | 8.2.3#structure | 똑같은 꼴의 블록 | the same building block
1×1 convolutions shrink channels, parameters and work | 8.2.3#pointwise | 1×1 합성곱; 채널을 줄여서; 가중치도 계산도 | 1×1 convolution; channels; times

## 8.2.4
from Microsoft, deeper by a special device | 8.2.4# | 마이크로소프트; 그 한 줄 | Microsoft
too deep a network learns badly and does worse | 8.2.4#degradation | 34층; 오류가 더 컸어요; 열화 | 34; degradation
against this ResNet has the skip connection | 8.2.4#skip | 스킵 연결 | skip connection
it adds the input to the output, past the convolutions | 8.2.4#skip | 옆으로 돌려서 출력에 더해요 | add it to their output
past two convolutions: f(x) + x | 8.2.4#skip | 두 합성곱의 입력; f(x) | two convolutions; f(x)
deep networks learn, since signals do not fade on the way back | 8.2.4#gradient | 기울기; 도착 | gradient; arrive
the input flows on as it is, and so does the gradient | 8.2.4#skip | 덧셈에서 기울기는; 통째로 | gradient; both ways
the gradient flows without any change | 8.2.4#gradient | 조금도 바뀌지 않고 | without any alteration
so it neither shrinks nor grows, along the skip | 8.2.4#gradient | 작아지지도 커지지도 않지만 | neither shrinks nor grows
whether that cures vanishing gradients: what the paper says | 8.2.4#vanishing | 기울기 소실 문제를 해결; 배치 정규화 | vanishing; batch normalisation
ResNet is VGG's pattern with skips | 8.2.4#network | VGG와 같아요 | as VGG does it
a skip over every two layers | 8.2.4#network | 합성곱 두 개마다 스킵 연결이 하나 | spans every two convolutions
accuracy grows to 150 layers and more, 3.5 top-5 | 8.2.4#limits | 3.57%; ResNet-152 | 3.57%; ResNet-152
weights learned on ImageNet are of use elsewhere | 8.2.4#transfer | 이미지넷; 쓸모 | ImageNet are useful far beyond
transfer learning copies them and trains on | 8.2.4#transfer | 전이 학습; 베끼고 | transfer learning; copy
same structure, learned weights as initial values, new data | 8.2.4#transfer | 같은 구성; 초깃값; 자기 이미지 | initial values; own images
most useful with few data | 8.2.4#transfer | 가진 이미지가 적을 때 | your own images are few

## 8.3
big data and networks made the computation grow | 8.3#how-much | 네트워크; 데이터가 커졌 | network; data
CPUs did it before; now frameworks use GPUs | 8.3#how-much | CPU; GPU; 프레임워크 | CPU; GPU; framework
many GPUs on many machines share the work | 8.3#how-much | 여러 기계; 여러 GPU | machines; GPUs

## 8.3.1
first find where the time goes | 8.3.1#stopwatch | 시간; 그림 8-14 | time; Figure 8-14
AlexNet's forward pass, layer by layer | 8.3.1#stopwatch | AlexNet; 순전파 | AlexNet; forward pass
convolutions take most of it | 8.3.1#stopwatch | 합성곱이 시간을 거의 다 | convolutions take nearly everything
the sums of 95 and 89, which include fully connected layers | 8.3.1#sum | 95%; 89%; fc | 95%; 89%; fc
so convolutions must be made efficient | 8.3.1#amdahl | 합성곱부터 손보고 | convolution
a convolution is multiply-adds | 8.3.1#few-weights | 두 수를 곱해서 합에 더하는 것 | multiply two numbers
the task is a great heap of them, fast | 8.3.1#few-weights | 거대한 더미; 빠르게 | great heap of equal multiply-adds

## 8.3.2
GPUs were made for graphics, and now compute | 8.3.2#graphics | 그림을 그리는 장치 | built to draw; other numbers than colours
using them for numbers in parallel is GPU computing | 8.3.2#graphics | GPU 컴퓨팅; 한꺼번에 | GPU computing; at once
multiply-adds and products of large matrices suit it | 8.3.2#graphics | 곱셈-덧셈; 큰 행렬의 곱 | multiply-adds; large matrices
a CPU is good at long involved chains | 8.3.2#graphics | 길고 복잡한 계산 | long, varied calculations
GPUs make it far faster | 8.3.2#how-much | 빨라요; VGG-16 | times as fast; VGG-16
times for AlexNet compared, as told | 8.3.2#how-much | AlexNet의 학습 | training AlexNet
some forty days to six, less with cuDNN, as told | 8.3.2#how-much | CPU로; GPU로; cuDNN | on a CPU; on a GPU; less with a library called cuDNN
two makers; NVIDIA's cards serve deep learning | 8.3.2#cuda | 엔비디아와 AMD | NVIDIA; AMD
because of CUDA | 8.3.2#cuda | CUDA; C를 닮은 언어와 도구 | CUDA; tools
cuDNN is the library on it | 8.3.2#cuda | cuDNN; CUDA 위에 지은 라이브러리 | cuDNN; library
im2col makes a convolution one large product | 8.3.2#im2col | im2col; 두 행렬의 곱 하나 | im2col; product
large lumps suit a GPU better than small pieces | 8.3.2#im2col | 덩어리가 커야 | wants large pieces

## 8.3.3
one GPU has its limits | 8.3.3#data-parallel | 일꾼마다 가중치를 모두 복사 | worker; copy of
trial and error costs many trainings | 8.3.3# | 학습은 한 번으로 끝나지 않아요 | rarely train once
so one wants a training shorter, spread over many | 8.3.3# | 백 대; 100분의 1만 기다리면 | hundred GPUs
many GPUs and machines share the computation | 8.3.3#data-parallel | 데이터 병렬; 몫 | data parallelism; share
frameworks support it | 8.3.3#frameworks | 프레임워크; 데이터 병렬 | framework; data parallelism
Google's TensorFlow and Microsoft's CNTK | 8.3.3#frameworks | TensorFlow; CNTK; 마이크로소프트 | TensorFlow; CNTK; Microsoft
fast networks between the machines | 8.3.3#network | 데이터 센터; 처리량; 지연 | data centre; throughput; delays
more GPUs, faster training, as far as it goes | 8.3.3#scaling | GPU 100대; 56배 | 100 GPUs; 56
how to divide the work is hard | 8.3.3#frameworks | 어려운 문제 | hard problems
communication and staying in step | 8.3.3#in-step | 동기; 비동기; 기다려요 | synchronous; asynchronous; wait
leave it to a framework | 8.3.3#frameworks | 프레임워크에 맡기라고 | framework; leav

## 8.3.4
memory and bandwidth are bottlenecks beside computation | 8.3.4#memory | 메모리; 대역폭 | Memory; bandwidth
weights and intermediate data fill the memory | 8.3.4#memory | 가중치만 있지 않아요; 중간 데이터 | weights; intermediate
the bus carries a limited flow | 8.3.4#memory | 계산에 쓸 숫자를 실어 날라요; 대역폭 | bus of limited bandwidth
so fewer bits are better | 8.3.4#memory | 비트를 절반으로 줄이면 | halving the bits
numbers have 32 or 64 bits | 8.3.4#formats | 64비트; 32비트; 부동소수점 | 64 bits; 32; floating-point
more bits, less error, more cost | 8.3.4#formats | 오차가 작아지는 대신 | smaller errors; more traffic
deep learning needs little precision | 8.3.4#robust | 왜 이렇게 적은 비트로도 | so little be enough
because networks are robust | 8.3.4#robust | 견고 | robust anyway
some noise in an image hardly changes the answer | 8.3.4#robust | 잡음; 표준편차 0.1 | noise; 0.1
so degraded data do little harm | 8.3.4#robust | 반올림도 잡음 | Rounding; noise
single, double, and half precision with 16 bits | 8.3.4#formats | 단정밀도; 배정밀도; 반정밀도 | single; double; half precision
NVIDIA's Pascal computes in it | 8.3.4#pascal | 파스칼; 반정밀도로 계산 | Pascal; half precision
before, it was for storage only | 8.3.4#pascal | 저장; 32비트로 계산 | in 16 bits; computed with in 32
on Pascal about twice as fast, on its large chip | 8.3.4#pascal | 두 배를 계산 | twice its single-precision
precision was no concern so far | 8.3.4#half-script | 정밀도에 마음을 쓰지 않아도 | precision
NumPy knows 16 bits, and the accuracy stays | 8.3.4#half-script | NumPy; float16; 지키고 | NumPy; float16; keep
the script that compares them, and what it does | 8.3.4#half-script | 반올림한 값을; float64 | script; float64
research goes down to 1 bit | 8.3.4#one-bit | 1비트; 이진 신경망 | one bit; binary network
it matters most in embedded systems | 8.3.4#one-bit | 임베디드 시스템 | embedded system

## 8.4
so far digits were classified, one task of many | 8.4#four-questions | 분류; 그림 전체에 하나 | classification; whole
deep learning answers many other questions | 8.4#four-questions | 검출; 분할; 사진 캡션 생성 | detection; segmentation; captioning

## 8.4.1
detection says what and where | 8.4.1#many-answers | 사물마다 무엇이고 어디에 | what it is and where it is
it is harder than classification | 8.4.1#many-answers | 세 가지가 더해져요 | Three things are added
positions are unknown, objects many | 8.4.1#many-answers | 위치를 모르니; 여러 개 | position; several objects
R-CNN is the best known of several | 8.4.1#r-cnn | 가장 잘 알려진; R-CNN | best known; R-CNN
regions and CNN features are its core | 8.4.1#r-cnn | 후보 영역; 특징 | Regions; feature
find regions first, then classify each by a CNN | 8.4.1#r-cnn | 먼저 무언가 있을 법한 상자; CNN에게 | first find boxes; CNN
squares by warping, support vector machines, a knotty whole | 8.4.1#r-cnn | 정사각형; 서포트 벡터 머신; 복잡 | square; support vector machine; knottier
selective search from computer vision | 8.4.1#r-cnn | 컴퓨터 비전; selective search | Computer vision; selective search
Faster R-CNN proposes by CNN, nearly one network | 8.4.1#faster | Faster R-CNN; 후보 영역을 뽑는 일까지; 거의 맞는 말 | Faster R-CNN; proposals; nearly

## 8.4.2
segmentation classifies at the level of pixels | 8.4.2#per-pixel | 픽셀마다 밝기 대신 클래스 | a class in each pixel
training data are painted by pixel, and all pixels are classified | 8.4.2#per-pixel | 픽셀까지 맞춰 색칠한 데이터 | coloured in by hand
the simplest way answers for each pixel by itself | 8.4.2#patches | 가장 단순한 방법 | simplest way to an answer for each pixel
a network names the middle pixel of a patch, for all pixels | 8.4.2#patches | 정사각형을 오려; 가운데가 무엇인지 | Cut out a square; name its middle
that is a great waste; FCN is the answer | 8.4.2#fcn | FCN; 나와요 | fully convolutional network
one forward pass for all pixels | 8.4.2#fcn | 한 번에 내면; 백 번 따로 | in one pass; hundred single runs
the fully connected layers are read as convolutions | 8.4.2#fcn | 완전연결 계층을 버리지 않아요; 4×4 필터 | does not remove the fully connected layers; filter of 4×4
a row of numbers before, now a map to the very end | 8.4.2#fcn | 한 줄로 읽고; 점수로 된 맵 | in a row; not one set of scores but a map
at the end the map is enlarged to full size | 8.4.2#upsampling | 원래 크기; 확대 | Back to full size; Upsampling
by bilinear interpolation, as a transposed convolution | 8.4.2#upsampling | 이중 선형 보간; 전치 합성곱; 역합성곱 | bilinear interpolation; transposed convolution; deconvolution
each output of a fully connected layer sees all inputs; a filter can do the same | 8.4.2#fcn | 같은 픽셀에 같은 가중치 | the same pixels by the same weights
32×10×10 and 100 outputs: 100 filters of that size | 8.4.2#fcn | 32×10×10; 출력 100개 | 32×10×10; 100 outputs

## 8.4.3
captioning joins computer vision and language | 8.4.3#a-sentence | 컴퓨터 비전; 자연어 처리 | computer vision; language processing
NIC is the best-known model | 8.4.3#a-sentence | NIC; 가장 널리 알려진 | NIC; the best known
a deep CNN and an RNN | 8.4.3#nic | 심층 CNN; 순환 신경망 | deep CNN; recurrent neural network
RNNs are for sequences such as language and time series | 8.4.3#nic | 자연어; 시계열 | words; time series
features from the CNN start the RNN, which writes recursively | 8.4.3#nic | 특징 벡터; 초깃값; 첫 입력 | vector of features; initial value; first input
a simple pair, multimodal processing | 8.4.3#a-sentence | 멀티모달 처리 | multimodal processing
R is for recurrent: the state is handed on to itself | 8.4.3#nic | 자기 상태를 자기에게 | hands its state on to itself
what was produced before acts on what comes next | 8.4.3#nic | 앞에 나온 것이 뒤에 영향 | What came before; what comes next
the particle of 'I slept' | 8.4.3#nic | 나는 잤다 | 나는 잤다
so it works by remembering the past | 8.4.3#nic | 기억 | remembers
`

const cells = (line: string) => line.split('|').map((cell) => cell.trim())
const several = (cell: string) => cell.split(';').map((word) => word.trim())

/** The list as points. */
export function readPoints(): Point[] {
  let [section, order] = ['', 0]
  return list.split('\n').flatMap((line): Point[] => {
    if (line.startsWith('## ')) [section, order] = [line.slice(3), 0]
    const [label = '', place = '', ko = '', en = ''] = cells(line)
    if (place === '') return []
    const [where = '', heading = ''] = place.split('#')
    order += 1
    return [
      {
        section,
        order,
        label,
        covered: { section: where, heading },
        words: { ko: several(ko), en: several(en) },
      },
    ]
  })
}
