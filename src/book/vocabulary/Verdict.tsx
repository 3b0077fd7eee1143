/** A tick or a cross: never colour alone. */
export function Verdict({ correct }: { correct: boolean }) {
  return (
    <svg
      className="verdict"
      data-correct={correct || undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={correct ? 'M2.5 8.5l3.5 4 7.5-9' : 'M3.5 3.5l9 9m0-9l-9 9'} />
    </svg>
  )
}
