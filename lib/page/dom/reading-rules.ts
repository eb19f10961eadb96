// Tells by name and attributes alone which elements contain text to read: for a page's elements in the extension, and
// for an HTML file's tags on the command line.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements inside a line of prose; any other element of HTML begins a block of its own. */
export const INLINE = set(
  'a abbr b bdi bdo big cite data del dfn em font i ins mark output q ruby s slot small span strong sub sup time u var wbr',
);

/** Elements whose text is not prose: navigation, controls, code, drawings, and whatever is never rendered. */
export const PASSED_OVER = set(
  'area audio button canvas code datalist embed head iframe img input kbd label legend map math menu meter nav noscript object picture pre progress rp rt samp script select style svg template textarea video',
);

const PASSED_OVER_ROLES = set(
  'button combobox listbox menu menubar navigation search searchbox switch tablist textbox toolbar tooltip tree',
);

/** Elements that make a form more than a form: some publishing systems put the whole page into one. */
export const ARTICLE_PARTS = ['article', 'main', 'h1'] as const;

/**
 * Whether its attributes say that an element is hidden, a control or being edited. `get` reads an attribute by name.
 */
export function isPassedOverBy(get: (attribute: string) => string | null | undefined): boolean {
  if (get('hidden') != null || get('aria-hidden') === 'true') return true;
  const role = get('role');
  if (role != null && PASSED_OVER_ROLES.has(role)) return true;
  const editable = get('contenteditable');
  return editable != null && editable !== 'false';
}
