import type { SetupRequest, SetupView } from '../../app/panel-api';

/** What the person has asked for so far and is not yet written. */
export interface Draft {
  /** `agent reply` → the header to use; '' for the known names. */
  readonly columns: ReadonlyMap<string, string>;
  /** Key of CONFIGURACIÓN → value as typed. */
  readonly settings: ReadonlyMap<string, string>;
  /** Kinds of the tabs to create. */
  readonly tabs: ReadonlySet<string>;
  /** Names of the tabs to complete. */
  readonly prepare: ReadonlySet<string>;
}

export const NO_DRAFT: Draft = { columns: new Map(), settings: new Map(), tabs: new Set(), prepare: new Set() };

export type DraftAction =
  | { readonly type: 'columnChosen'; readonly kind: string; readonly column: string; readonly header: string }
  | { readonly type: 'valueTyped'; readonly key: string; readonly value: string; readonly stands: string }
  | { readonly type: 'tabToggled'; readonly kind: string }
  | { readonly type: 'allTabsToggled'; readonly kinds: readonly string[] }
  | { readonly type: 'prepareToggled'; readonly tab: string }
  | { readonly type: 'dropped' }
  | { readonly type: 'suggested'; readonly view: SetupView };

const KEY_SEPARATOR = ' ';
export const columnKey = (kind: string, column: string): string => kind + KEY_SEPARATOR + column;

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** A value that stands already is nothing to ask for. */
function withValue(map: ReadonlyMap<string, string>, key: string, value: string, stands: string) {
  const next = new Map(map);
  if (value.trim() === stands) next.delete(key);
  else next.set(key, value);
  return next;
}

/** The draft after what the person did. */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'columnChosen':
      return { ...draft, columns: new Map(draft.columns).set(columnKey(action.kind, action.column), action.header) };
    case 'valueTyped':
      return { ...draft, settings: withValue(draft.settings, action.key, action.value, action.stands) };
    case 'tabToggled':
      return { ...draft, tabs: toggled(draft.tabs, action.kind) };
    case 'allTabsToggled': {
      const all = action.kinds.every((kind) => draft.tabs.has(kind));
      return { ...draft, tabs: all ? new Set() : new Set(action.kinds) };
    }
    case 'prepareToggled':
      return { ...draft, prepare: toggled(draft.prepare, action.tab) };
    case 'dropped':
      return NO_DRAFT;
    case 'suggested':
      return {
        ...NO_DRAFT,
        settings: new Map(
          action.view.settings
            .filter(({ suggestion }) => suggestion !== '')
            .map(({ key, suggestion }) => [key, suggestion]),
        ),
      };
  }
}

/** How many things are asked for. */
export const sizeOf = ({ columns, settings, tabs, prepare }: Draft): number =>
  columns.size + settings.size + tabs.size + prepare.size;

/** The draft as the server is asked. */
export function requestOf({ columns, settings, tabs, prepare }: Draft): SetupRequest {
  return {
    columns: Array.from(columns, ([key, header]) => {
      const [kind = '', column = ''] = key.split(KEY_SEPARATOR);
      return { kind, column, header };
    }),
    settings: Array.from(settings, ([key, value]) => ({ key, value })),
    tabs: [...tabs],
    prepare: [...prepare],
  };
}
