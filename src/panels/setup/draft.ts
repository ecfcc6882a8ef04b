import type { SetupRequest, SetupView } from '../../app/panel-api';
import { meaningOf } from './setting-words';
import { standingValues } from './standing';

/** What the person has asked for so far and is not yet written. */
export interface Draft {
  /** Key of CONFIGURACIÓN → value as typed; '' goes back to the default. */
  readonly settings: ReadonlyMap<string, string>;
  /** Kinds of the tabs to create. */
  readonly tabs: ReadonlySet<string>;
  /** Names of the tabs to complete. */
  readonly prepare: ReadonlySet<string>;
}

export const NO_DRAFT: Draft = { settings: new Map(), tabs: new Set(), prepare: new Set() };

/** A value for a key, and what CONFIGURACIÓN says now. */
export interface Typed {
  readonly key: string;
  readonly value: string;
  readonly stands: string;
}

export type DraftAction =
  | { readonly type: 'valuesTyped'; readonly values: readonly Typed[] }
  | { readonly type: 'tabsAsked' | 'prepareAsked'; readonly names: readonly string[]; readonly asked: boolean }
  | { readonly type: 'looked'; readonly view: SetupView }
  | { readonly type: 'applied'; readonly request: SetupRequest }
  | { readonly type: 'dropped' };

/** The draft after what the person did, or after what was found out or written. */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'valuesTyped':
      return { ...draft, settings: withValues(draft.settings, action.values) };
    case 'tabsAsked':
      return { ...draft, tabs: changed(draft.tabs, action.names, action.asked) };
    case 'prepareAsked':
      return { ...draft, prepare: changed(draft.prepare, action.names, action.asked) };
    case 'looked':
      return possibleIn(action.view, draft);
    case 'applied':
      return without(draft, action.request);
    case 'dropped':
      return NO_DRAFT;
  }
}

/** A value that stands already is nothing to ask for. */
function withValues(settings: Draft['settings'], values: readonly Typed[]): Draft['settings'] {
  const next = new Map(settings);
  for (const { key, value, stands } of values)
    if (value.trim() === stands) next.delete(key);
    else next.set(key, value);
  return next;
}

function changed(set: ReadonlySet<string>, names: readonly string[], asked: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const name of names) asked ? next.add(name) : next.delete(name);
  return next;
}

/** What can still be asked for, now that the base looks otherwise. */
function possibleIn(view: SetupView, { settings, tabs, prepare }: Draft): Draft {
  const standing = standingValues(view);
  const missing = new Set(view.missingTabs.map(({ kind }) => kind));
  const names = new Set(view.tabs.map(({ name }) => name));
  return {
    settings: new Map([...settings].filter(([key, value]) => value.trim() !== (standing.get(key) ?? ''))),
    tabs: new Set([...tabs].filter((kind) => missing.has(kind))),
    prepare: new Set([...prepare].filter((name) => names.has(name))),
  };
}

/** What was asked for otherwise in the meantime stays. */
function without(draft: Draft, { settings, tabs, prepare }: SetupRequest): Draft {
  const done = new Map(settings.map(({ key, value }) => [key, value]));
  return {
    settings: new Map([...draft.settings].filter(([key, value]) => done.get(key) !== value)),
    tabs: changed(draft.tabs, tabs, false),
    prepare: changed(draft.prepare, prepare, false),
  };
}

/** How many of the names are asked for. */
export function shareOf(names: readonly string[], asked: ReadonlySet<string>): 'all' | 'some' | 'none' {
  if (names.every((name) => asked.has(name))) return 'all';
  return names.some((name) => asked.has(name)) ? 'some' : 'none';
}

/** How many things are asked for. */
export const sizeOf = ({ settings, tabs, prepare }: Draft): number => settings.size + tabs.size + prepare.size;

/** The draft as the server is asked. */
export const requestOf = ({ settings, tabs, prepare }: Draft): SetupRequest => ({
  tabs: [...tabs],
  settings: Array.from(settings, ([key, value]) => ({ key, value, description: meaningOf(key) })),
  prepare: [...prepare],
});
