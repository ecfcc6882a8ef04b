import type {
  BookSnapshot,
  DialogAnswer,
  Edit,
  HostEvent,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
} from '../protocol';

/** The open workbook with the add-on running over it, as the page's server sees it. */
export interface Host {
  book(): BookSnapshot;
  /** undefined: no tab has that id. */
  tab(id: number): TabSnapshot | undefined;
  /** Applies the edit, then runs onEdit; resolves when that execution ended. */
  edit(edit: Edit): Promise<void>;
  select(selection: Selection): void;
  /** Starts a menu function; what it shows or fails with comes as events. Throws for a function that no menu offers. */
  runMenu(call: MenuCall): void;
  runPanel(call: PanelCall): Promise<PanelAnswer>;
  answerDialog(answer: DialogAnswer): void;
  /** Runs onOpen, as Google does when a person opens the spreadsheet; the menus come as an event. */
  opened(): void;
  /** The workbook as an .xlsx file. */
  download(): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}
