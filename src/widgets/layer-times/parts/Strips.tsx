import { gathered, Key, ShareStrip, sharesOf, sumsOf, sumsOfShares } from '../../../figures/LayerTimes'
import { gflops, sharesOfTime, sharesOfWork, totalMs, type Shown, type State } from '../model'
import { backendWords, type Strings } from '../strings'

interface Props {
  language: 'ko' | 'en'
  shown: readonly Shown[]
  lab: State
  t: Strings
}

const msWords = (ms: number) => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)))

/** The reader's passes as strips above the published ones, and in one sentence what they say of convolution. */
export function Strips({ language, shown, lab, t }: Props) {
  const best = shown.at(-1)
  const own = (shares: ReturnType<typeof sharesOfTime>) => {
    const strip = gathered(shares).filter(({ kind }) => kind !== 'unlabelled')
    return { shares: strip, sums: sumsOfShares(strip) }
  }
  const first = best?.pass.layers
  return (
    <div className="timed__strips layer-times">
      {best ? (
        <p className="timed__verdict">
          {t.verdict(
            `${own(sharesOfTime(best.pass.layers)).sums.conv.toFixed(1)}%`,
            backendWords(best.pass.backend, t),
            best.pass.batch,
          )}
        </p>
      ) : (
        <p className="timed__verdict">{t.none}</p>
      )}
      <Key
        language={language}
        kinds={
          lab.net === 'alexnet' ? ['conv', 'affine', 'other', 'unlabelled'] : ['conv', 'affine', 'other']
        }
      />
      {shown.map(({ pass, isOwn }) => (
        <ShareStrip
          key={pass.backend}
          title={`${backendWords(pass.backend, t)}${isOwn ? '' : ` (${t.recordedHere})`}`}
          note={t.whole(msWords(totalMs(pass.layers)), gflops(pass).toFixed(1))}
          {...own(sharesOfTime(pass.layers))}
          language={language}
        />
      ))}
      {lab.net === 'alexnet' ? (
        <>
          <ShareStrip
            title={t.publishedGpu}
            shares={sharesOf('gpu')}
            sums={sumsOf('gpu')}
            language={language}
          />
          <ShareStrip
            title={t.publishedCpu}
            shares={sharesOf('cpu')}
            sums={sumsOf('cpu')}
            language={language}
          />
        </>
      ) : (
        first && (
          <ShareStrip
            title={t.macs}
            {...own(sharesOfWork(lab.net, best.pass.batch, first))}
            language={language}
          />
        )
      )}
    </div>
  )
}
