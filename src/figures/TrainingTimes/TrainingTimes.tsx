/** Figure 8-15: the same training step on a CPU and on two GPUs, without and with cuDNN. Bars of one linear scale in each table. */
import { benchmarks, days, hardware, speedUp, type Benchmark } from './times'
import { words } from './strings'
import './TrainingTimes.css'

const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

export function TrainingTimes({ language }: { language: 'ko' | 'en' }) {
  return (
    <div className="training-times">
      {benchmarks.map((benchmark) => (
        <Times key={benchmark.network} benchmark={benchmark} language={language} />
      ))}
    </div>
  )
}

function Times({ benchmark, language }: { benchmark: Benchmark; language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <table className="training-times__table">
      <caption>
        <b>{benchmark.network}</b> {text.head}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.device}</th>
          <th scope="col">{text.ms}</th>
          <th scope="col">{text.times}</th>
          <th scope="col">{text.days}</th>
        </tr>
      </thead>
      <tbody>
        {hardware.map((on) => (
          <tr key={on}>
            <th scope="row">
              {text.hardware[on]}
              <span className="training-times__track" aria-hidden="true">
                <span
                  className={`training-times__bar training-times__bar--${on}`}
                  style={{ width: `${(100 * benchmark.ms[on]) / benchmark.ms.cpu}%` }}
                />
              </span>
            </th>
            <td>{count.format(benchmark.ms[on])}</td>
            <td>{`×${count.format(speedUp(benchmark, on))}`}</td>
            <td>{Number(days(benchmark, on).toPrecision(2))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
