import './page.css';
import type { PanelCall, TabSummary } from '../protocol';
import { Dialogs } from './chrome/dialogs';
import { element } from './chrome/elements';
import { bindGridMenu } from './chrome/grid-menu';
import { MenuBar } from './chrome/menu-bar';
import { showSaveState } from './chrome/save-state';
import { TabBar } from './chrome/tab-bar';
import { Toasts } from './chrome/toasts';
import { ClockControl } from './clock/clock-control';
import { download } from './download';
import { areaOf } from './edits/edit-area';
import { EditSender } from './edits/edit-sender';
import { bindGestures } from './edits/gestures';
import { showTyped } from './edits/show-typed';
import { ExecutionList } from './executions/execution-list';
import { Grid } from './grid/grid';
import { eventHandler, hostClient, listenToHost, ownWindow } from './host-client';
import { Inbox } from './mails/inbox';
import { CallGate } from './panel/call-gate';
import { PanelBox } from './panel/panel-box';
import { PanelDialog } from './panel/panel-dialog';
import { placeBeforeReload, reloadKeeping } from './place';
import { installProbe } from './probe';
import { SelectionReport } from './selection-report';
import { shareFocus } from './share-focus';
import { TabLoader } from './tab-loader';

const notKept = 'La vista local no guarda este cambio: hágalo en Google Sheets.';

async function start(): Promise<void> {
  const toasts = new Toasts(element('toasts'));
  const fail = (error: Error) => toasts.show({ message: error.message, error: true });

  const book = await hostClient.book();
  document.title = `${book.fileName} · Base de gestión`;
  element('file-name').textContent = book.fileName;
  let tabs: readonly TabSummary[] = book.tabs;
  const place = placeBeforeReload();
  const firstTab = tabs.find(({ name }) => name === place?.tab)?.id ?? book.activeTab;
  let connected = false;
  let everConnected = false;
  let ready = false;
  let inFlight = 0;

  const grid = new Grid(element('grid'), tabs, firstTab);
  const loader = new TabLoader({
    grid,
    fetchTab: hostClient.tab,
    showLoading: (loading) => {
      element('loading').hidden = !loading;
    },
    onFailed: fail,
  });
  await Promise.all([grid.whenSettled(), loader.ensure(firstTab)]);
  const report = new SelectionReport(() => ({ tab: grid.activeTab(), ...grid.selection() }), hostClient.select);
  const mayEdit = () => connected && loader.isUsable(grid.activeTab());

  const showTab = async (tab: number) => {
    element('loading').hidden = true;
    grid.commitEditing();
    grid.activateTab(tab);
    tabBar.show(tabs, tab);
    report.changed();
    await loader.ensure(tab);
  };
  const tabBar = new TabBar({ bar: element('tab-bar'), onChosen: (tab) => void showTab(tab).then(() => grid.focus()) });

  const sender = new EditSender({
    cells: grid,
    mayEdit,
    version: (tab) => loader.version(tab),
    send: hostClient.edit,
    onSent: (edit) => {
      inFlight += 1;
      if (edit.kind === 'type') showTyped(grid, edit);
    },
    onSettled: (edit) => {
      inFlight = Math.max(0, inFlight - 1);
      if (inFlight === 0) grid.forgetPending(edit.tab);
    },
    onFailed: (edit, error) => {
      fail(new Error(`No se guardó el cambio. ${error.message}`));
      void loader.refresh(edit.tab);
    },
    onReplay: async (edits) => {
      const [first] = edits;
      if (!first) return;
      await showTab(first.tab);
      grid.select(areaOf(first));
    },
  });
  const gestures = bindGestures({ grid, sender, mayEdit, onNotKept: () => toasts.show({ message: notKept }) });
  bindGridMenu(element('grid'), grid, gestures, mayEdit);

  const menuBar = new MenuBar({
    bar: element('menu-bar'),
    onLeft: () => grid.focus(),
    onChosen: (name) => {
      report
        .flush()
        .then(() => hostClient.runMenu({ function: name }))
        .catch(fail);
    },
  });
  menuBar.show(book.menus);
  const dialogs = new Dialogs({
    onAnswer: (answer) => void hostClient.answerDialog(answer).catch(fail),
    onAllClosed: () => grid.focus(),
  });
  const gate = new CallGate();
  const onCall = (call: PanelCall) =>
    gate.pass(async () => {
      await report.flush();
      return hostClient.runPanel(call);
    });
  const focusGrid = () => grid.focus();
  const sidebar = new PanelBox('sidebar', { onCall, onFocusGrid: focusGrid, onFocusLost: focusGrid });
  const panelDialog = new PanelDialog({ onCall, focusGrid });
  // Below the grid there is room for one of the two.
  const executions: ExecutionList = new ExecutionList({
    fetchAll: hostClient.executions,
    onFailed: fail,
    onOpen: () => inbox.close(),
    onLeft: () => grid.focus(),
  });
  const inbox: Inbox = new Inbox({
    fetchAll: hostClient.mails,
    fetchMail: hostClient.mail,
    fetchFile: hostClient.mailFile,
    onFailed: fail,
    onOpen: () => executions.close(),
    onLeft: () => grid.focus(),
  });
  const clock = new ClockControl({
    fetch: hostClient.clock,
    move: hostClient.moveClock,
    stop: hostClient.stopClock,
    onFailed: fail,
    onShowExecutions: () => executions.open(),
  });
  grid.onSelection(() => report.changed());
  shareFocus(element('grid'), grid);
  element('download').addEventListener('click', () => void download(book.losses, dialogs));
  installProbe({
    grid,
    tabs: () => tabs,
    isReady: () => ready && connected && loader.isUsable(grid.activeTab()),
    pendingEdits: () => inFlight,
  });

  const saveState = element('save-state');
  const onEvent = eventHandler({
    cells: (event) => {
      loader.write(event);
      sender.cellsArrived(event.tab, event.cells);
    },
    columnWidth: ({ tab, column, pixels }) => grid.whenNotEditing(() => grid.setColumnWidth(tab, column, pixels)),
    conditionalFormats: ({ tab, formats }) => grid.setConditionalFormats(tab, formats),
    tabChanged: ({ tab, by }) => {
      sender.tabChanged(tab, by === undefined ? 'unknown' : by === ownWindow ? 'own' : 'other');
      grid.whenNotEditing(() => void loader.refresh(tab));
    },
    tabs: (event) => {
      tabs = event.tabs;
      grid.setTabs(tabs);
      tabBar.show(tabs, grid.activeTab());
      void loader.ensure(grid.activeTab());
    },
    menus: (event) => menuBar.show(event.menus),
    sidebar: ({ title, html }) => sidebar.show(title, html),
    panelDialog: (event) => panelDialog.show(event),
    dialog: (event) => dialogs.show(event),
    dialogClosed: ({ id }) => dialogs.close(id),
    toast: (event) => toasts.show(event),
    activate: (event) => void showTab(event.tab).then(() => grid.activeTab() === event.tab && grid.select(event)),
    execution: ({ execution }) => {
      executions.show(execution);
      clock.showExecution(execution);
    },
    clock: (event) => clock.show(event.clock),
    mail: ({ mail }) => inbox.add(mail),
    saving: (event) => showSaveState(saveState, event),
    saved: (event) => showSaveState(saveState, event),
    saveFailed: (event) => showSaveState(saveState, event),
  });

  const onConnection = (alive: boolean): void => {
    const isBack = alive && !connected && everConnected;
    connected = alive;
    element('banner').hidden = alive;
    document.body.classList.toggle('disconnected', !alive);
    everConnected ||= alive;
    if (alive) {
      clock.refresh();
      inbox.refresh();
    }
    if (!isBack) return;
    // Events were missed: dialogs may have been answered elsewhere, cells changed.
    dialogs.closeAll();
    report.again();
    executions.refresh();
    hostClient.book().then((now) => {
      onEvent({ type: 'tabs', tabs: now.tabs });
      menuBar.show(now.menus);
      return loader.refreshAll();
    }, fail);
  };

  const onRefused = (): void => {
    // A page that never was connected would only load again and again.
    if (!everConnected) return;
    const tab = tabs.find(({ id }) => id === grid.activeTab())?.name ?? '';
    reloadKeeping({ tab, area: grid.selection() });
  };

  listenToHost({ onEvent, onConnection, onRefused });
  await showTab(firstTab);
  grid.select(place?.area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  ready = true;
  grid.focus();
}

start().catch((error: Error) => {
  const banner = element('banner');
  banner.textContent = `No se pudo abrir la base. ${error.message}`;
  banner.hidden = false;
});
