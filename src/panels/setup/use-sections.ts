import { useState } from 'preact/hooks';
import type { SetupView } from '../../app/panel-api';
import type { Editor } from './editor';
import { groupTabs } from './tab-groups';

/** Which groups are open: those that need a person at first, then as the person leaves them. */
export function useSections(view: SetupView | null): Editor['section'] {
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const atFirst = view === null ? [] : openAtFirst(view);
  return (key) => ({
    open: toggled[key] ?? atFirst.includes(key),
    onToggle: (open) => setToggled((before) => ({ ...before, [key]: open })),
  });
}

export const tabSection = (name: string): string => `tab ${name}`;
export const ruleSection = (id: string): string => `rule ${id}`;

/** The groups in which the value of a key stands. */
export function groupsOf(key: string): string[] {
  const [, rule] = /^(?:regla|severidad|vigencia)\.(.+)$/.exec(key) ?? [];
  return rule === undefined ? ['settings'] : ['rules', ruleSection(rule)];
}

function openAtFirst({ tabs, missingTabs }: SetupView): string[] {
  const [first] = groupTabs(tabs);
  const incomplete = first?.title === 'Por completar' ? first.entries[0] : undefined;
  const open = incomplete ? ['tabs', tabSection(incomplete.tab.name)] : [];
  // Without these two a base is hardly set up.
  return missingTabs.some(({ kind }) => kind === 'settings' || kind === 'directory') ? [...open, 'missing'] : open;
}
