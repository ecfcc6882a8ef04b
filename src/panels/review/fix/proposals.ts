import type { FixView, SkippedFix } from '../../../app/panel-api';
import { contentOf, type Finding } from '../findings';

/** A finding whose cell one safe correction would put right. */
export interface Proposal extends Finding {
  readonly fix: string;
  readonly rowKey: string;
}

/** Proposals of one rule. */
export interface ProposalGroup {
  readonly rule: string;
  readonly acta: string;
  readonly proposals: readonly Proposal[];
}

const isProposal = (finding: Finding): finding is Proposal => finding.fix !== null && finding.rowKey !== null;

/** How many cells the findings propose to correct. */
export const countProposals = (findings: readonly Finding[]): number => proposalsOf(findings).length;

/**
 * One proposal a cell: of several rules the first by its id, as rules are sorted. The others are proposed by the
 * next review, if they still stand.
 */
export function proposalsOf(findings: readonly Finding[]): Proposal[] {
  const byCell = new Map<string, Proposal>();
  for (const finding of findings) {
    if (!isProposal(finding)) continue;
    const cell = `${finding.row} ${finding.column} ${finding.tab}`;
    const other = byCell.get(cell);
    if (other === undefined || finding.rule < other.rule) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}

/** By rule, those with the most cells first. */
export function groupProposals(proposals: readonly Proposal[]): ProposalGroup[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const group = groups.get(proposal.rule);
    if (group) group.push(proposal);
    else groups.set(proposal.rule, [proposal]);
  }
  return Array.from(groups, ([rule, members]) => ({ rule, acta: members[0]?.acta ?? '', proposals: members })).sort(
    (a, b) => b.proposals.length - a.proposals.length,
  );
}

/** Cells of one call: short enough for Google, and for a person who waits to cancel. */
const CELLS_A_CALL = 200;

/**
 * The proposals in calls. Those of a row stay together, and so do rows that hold the same: a row is known by its
 * content, which the correction changes.
 */
export function slicesOf(proposals: readonly Proposal[], size = CELLS_A_CALL): Proposal[][] {
  const rows = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const row = `${contentOf(proposal.rowKey)} ${proposal.tab}`;
    const members = rows.get(row);
    if (members) members.push(proposal);
    else rows.set(row, [proposal]);
  }
  const slices: Proposal[][] = [];
  let slice: Proposal[] = [];
  for (const members of rows.values()) {
    if (slice.length > 0 && slice.length + members.length > size) {
      slices.push(slice);
      slice = [];
    }
    slice.push(...members);
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}

/** What the server is asked to write. */
export const fixOf = ({ tab, row, column, rowKey, rule, fix }: Proposal): FixView => ({
  tab,
  row,
  column,
  rowKey,
  rule,
  fix,
});

/** The proposal that was left out. */
export const skippedProposal = (proposals: readonly Proposal[], { tab, row, cell }: SkippedFix): Proposal | null =>
  proposals.find((proposal) => proposal.tab === tab && proposal.cell === cell) ??
  proposals.find((proposal) => proposal.tab === tab && proposal.row === row) ??
  null;
