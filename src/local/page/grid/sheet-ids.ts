/** Univer names worksheets by text; the host's tabs have numbers. */
export const sheetOfTab = (tab: number): string => `tab-${tab}`;

export const tabOfSheet = (sheetId: string): number => Number(sheetId.slice('tab-'.length));
