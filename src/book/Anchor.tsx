/** A quiet sign beside a place, shown on hover and focus: its address is the link to copy. */
export function Anchor({ id, label }: { id: string; label: string }) {
  return (
    <a className="anchor" href={`#${id}`} aria-label={label}>
      <span aria-hidden="true">#</span>
    </a>
  )
}
