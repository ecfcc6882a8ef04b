import { foldName } from '../core/base/fold';
import { HEADER_ROWS } from '../core/base/recognise';
import type { Ports, TabPort } from '../core/ports';
import { RULES } from '../core/rules';
import { unknownRules } from '../core/settings/read-settings';
import { agentsWithTab, type BaseMap, readBaseMap, sightTab } from './base-map';
import { ownTabReader } from './own-tabs';
import type { ReviewScope } from './panel-api';
import { done, type Result, refused } from './result';
import { readSideTabs } from './side-tabs';

/** Which tabs a review goes through, in the book's order, and which it leaves out and why. */
export function reviewScope(ports: Ports, which: 'mine' | 'all'): Result<ReviewScope> {
  const { workbook } = ports;
  const read = ownTabReader(workbook);
  const map = readBaseMap(workbook, ports.cache, read);
  readSideTabs(workbook, ports.cache, map, read);
  const { settings } = map.facts;
  const scope = {
    workbook: workbook.name,
    today: ports.today(),
    settingsProblems: [
      ...map.problems,
      ...unknownRules(
        settings,
        RULES.map(({ id }) => id),
      ),
    ],
    rulesOff: Object.entries(settings.rules).flatMap(([id, { off }]) => (off ? [id] : [])),
  };
  const sight = (tab: TabPort) => sightTab(tab.name, tab.readValues(HEADER_ROWS), map);
  if (which === 'mine') {
    const tab = ownTab(ports, map);
    if (!tab) return refused('No se encontró su pestaña. Abra la pestaña que quiere revisar y repita.');
    const seen = sight(tab);
    if (seen.ok) return done({ ...scope, tabs: [tab.name], skipped: [] });
    return refused(
      `La pestaña «${tab.name}» no se revisa. ${seen.reason} Abra la pestaña de un agente y repita, o use «Revisar toda la base».`,
    );
  }
  const tabs: string[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (const name of workbook.tabNames()) {
    const tab = workbook.tab(name);
    const seen = tab && sight(tab);
    if (seen?.ok) tabs.push(name);
    else if (seen) skipped.push({ name, reason: seen.reason });
  }
  return done({ ...scope, tabs, skipped });
}

/** The tab that AGENTES gives to the person; for everyone else (coordinator, trainer…) the one that is open. */
function ownTab({ workbook, userMail }: Ports, map: BaseMap): TabPort | null {
  const mail = userMail().toLowerCase();
  const own = mail === '' ? undefined : agentsWithTab(map)?.find((agent) => agent.mail === mail);
  const name = own && workbook.tabNames().find((candidate) => foldName(candidate) === foldName(own.tab));
  return workbook.tab(name ?? workbook.activeTabName());
}
