import type { ExecutionData, MenuItem } from './calls';
import type { HostClient } from './host-client';
import { refuse, serviceOf } from './members';

export interface HtmlHandle {
  readonly getContent: () => string;
}

/** SpreadsheetApp.getUi() and HtmlService. */
export function uiServices(host: HostClient, { files, authorisation }: ExecutionData) {
  const titles = new WeakMap<object, string>();
  const htmlOutput = (content: string) => {
    const output = serviceOf<GoogleAppsScript.HTML.HtmlOutput>('HtmlOutput')({
      getContent: () => content,
      setTitle: (title: string): unknown => {
        titles.set(output, title);
        return output;
      },
    });
    return output;
  };
  const createMenu = (title: string) => {
    const items: MenuItem[] = [];
    const menu = serviceOf<GoogleAppsScript.Base.Menu>('Menu')({
      addItem: (label: string, functionName: string): unknown => {
        items.push({ label, function: functionName });
        return menu;
      },
      addSeparator: (): unknown => {
        items.push(null);
        return menu;
      },
      addToUi: () => host.showMenu(title, items),
    });
    return menu;
  };
  return {
    htmlService: serviceOf<GoogleAppsScript.HTML.HtmlService>('HtmlService')({
      createHtmlOutput: htmlOutput,
      createHtmlOutputFromFile: (name: string) => {
        const content = files[name];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return htmlOutput(content);
      },
    }),
    ui: serviceOf<GoogleAppsScript.Base.Ui>('Ui')({
      createMenu,
      showSidebar: (html: HtmlHandle) => {
        if (authorisation !== 'FULL') refuse('Ui.showSidebar', 'script.container.ui');
        host.showSidebar(titles.get(html) ?? '', html.getContent());
      },
    }),
  };
}
