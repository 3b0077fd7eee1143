/** Named horizontal bars with their values: similarities, scores, times. */
export interface Bar {
  name: string
  /** 0–1, of the length. */
  share: number
  value: string
  kind?: string | undefined
}

export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  return (
    <table className="r-cnn__bars">
      <caption>{label}</caption>
      <tbody>
        {bars.map(({ name, share, value, kind }) => (
          <tr key={name} data-kind={kind}>
            <th scope="row">{name}</th>
            <td className="r-cnn__bar" aria-hidden="true">
              <span style={{ inlineSize: `${100 * Math.max(0, Math.min(1, share))}%` }} />
            </td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
