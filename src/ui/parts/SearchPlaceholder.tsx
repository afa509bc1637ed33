/** As tall as the search, so that nothing moves when it comes. */
export function SearchPlaceholder() {
  return (
    <div className="pipes-search" aria-hidden="true">
      <div className="pipes-input">{'\u00a0'}</div>
    </div>
  );
}
