import type { ExecutionData, MenuItem } from './calls';
import type { HostClient } from './host-client';
import { refuse, serviceOf } from './members';

/** What an HtmlOutput was told, by setTitle and the like. */
interface HtmlPage {
  readonly content: string;
  title: string;
  width?: number;
  height?: number;
}

/** SpreadsheetApp.getUi() and HtmlService. */
export function uiServices(host: HostClient, { files, authorisation }: ExecutionData) {
  const pages = new WeakMap<object, HtmlPage>();
  const htmlOutput = (content: string) => {
    const page: HtmlPage = { content, title: '' };
    const set = (change: Partial<HtmlPage>): unknown => {
      Object.assign(page, change);
      return output;
    };
    const output = serviceOf<GoogleAppsScript.HTML.HtmlOutput>('HtmlOutput')({
      getContent: () => content,
      setTitle: (title: string) => set({ title }),
      setWidth: (width: number) => set({ width }),
      setHeight: (height: number) => set({ height }),
    });
    pages.set(output, page);
    return output;
  };
  /** The page that a member of Ui is to show. */
  const pageOf = (member: string, html: object): HtmlPage => {
    if (authorisation !== 'FULL') refuse(`Ui.${member}`, 'script.container.ui');
    const page = pages.get(html);
    if (!page) throw new Error(`Ui.${member} solo recibe un HtmlOutput en la vista local.`);
    return page;
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
      showSidebar: (html: object) => {
        const { title, content } = pageOf('showSidebar', html);
        host.showSidebar(title, content);
      },
      showModelessDialog: (html: object, title: string) => {
        const { content, width, height } = pageOf('showModelessDialog', html);
        if (width === undefined || height === undefined)
          throw new Error('Un diálogo sin setWidth y setHeight no está implementado en la vista local.');
        host.showDialog(title, content, { width, height });
      },
    }),
  };
}
