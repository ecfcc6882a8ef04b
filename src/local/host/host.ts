import type {
  BookSnapshot,
  Clock,
  DialogAnswer,
  Edit,
  Execution,
  HostEvent,
  MailContent,
  MailSummary,
  MenuCall,
  PanelAnswer,
  PanelCall,
  Selection,
  TabSnapshot,
  WindowId,
} from '../protocol';

/** What the host does not do, said in Spanish to the person who asked. Anything else that is thrown is a bug. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
}

/**
 * The open workbook with the add-on running over it, as the page's server sees it. What a window asks for is done
 * on its behalf: with its selection, and what the add-on shows goes there.
 */
export interface Host {
  book(window?: WindowId): BookSnapshot;
  /** undefined: no tab has that id. */
  tab(id: number): TabSnapshot | undefined;
  /** Applies the edit, then runs onEdit; resolves when that execution ended. */
  edit(edit: Edit, window?: WindowId): Promise<void>;
  select(selection: Selection, window?: WindowId): void;
  /** Starts a menu function; what it shows or fails with comes as events. Throws for a function that no menu offers. */
  runMenu(call: MenuCall, window?: WindowId): void;
  runPanel(call: PanelCall, window?: WindowId): Promise<PanelAnswer>;
  answerDialog(answer: DialogAnswer): void;
  /** Runs onOpen, as Google does when a person opens the spreadsheet; the menus come as an event. */
  opened(window?: WindowId): void;
  /** Newest first. */
  executions(): readonly Execution[];
  clock(): Clock;
  /** See {@link Clock}. Throws a HostRefusal for what is no moment, or while another move runs. */
  moveClock(to: string | null, window?: WindowId): Promise<Clock>;
  /** Ends a move forward after the execution that is under way; whoever asked for the move is told where it ended. */
  stopClock(): void;
  /** Newest first. */
  mails(): readonly MailSummary[];
  /** undefined: no mail has that id. */
  mail(id: string): MailContent | undefined;
  /** undefined: it has no such attachment. */
  mailFile(
    id: string,
    index: number,
  ): { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array } | undefined;
  /** The workbook as an .xlsx file. */
  download(): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /**
   * Tells a window what concerns all and what concerns itself; without a window, everything.
   * @returns the function that ends the subscription
   */
  subscribe(listener: (event: HostEvent) => void, window?: WindowId): () => void;
}
