/** A magnifying glass. */
export function SearchIcon() {
  return (
    <svg className="search__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M7 2a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM10.8 10.8L14.4 14.4" />
    </svg>
  )
}
