/** What the keys of the grid do, in the order in which somebody who plans by keyboard needs them. */
const KEYS: readonly (readonly [string, string])[] = [
  ["Arrow keys", "go from cell to cell; with Ctrl to the edge, with Shift choose several"],
  ["A digit or letter", "begins the dose of the cell in one line, such as 3x10 5s mo we fr"],
  ["Enter, F2, Space", "opens the dose of the cell; on a row’s name, what can be done with the row"],
  ["Ctrl+R", "fills the dose into the later weeks"],
  ["Ctrl+C, Ctrl+V", "copies and pastes cells"],
  ["Delete", "empties the chosen cells"],
  ["Alt+Up, Alt+Down", "moves the row"],
  ["Shift+Space", "chooses the whole row"],
  ["Ctrl+Z, Ctrl+Shift+Z", "takes back, does again"],
];

/** Opened on demand: whoever uses the mouse need not read it. */
export function GridKeyList() {
  return (
    <details className="details small grid-keys">
      <summary>Keys of the plan</summary>
      <dl className="key-list">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
