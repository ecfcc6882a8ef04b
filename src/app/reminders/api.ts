/** What the panel «Recordatorios» asks. Plain JSON. */

/** A mail that a run would send. */
export interface PlannedMail {
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Made by us, every text of the base escaped. */
  readonly html: string;
  /** `fits`: would leave now; `sent`: has left already; `unsettled`: nobody knows; `noQuota`: waits for the next run. */
  readonly standing: 'fits' | 'sent' | 'unsettled' | 'noQuota';
}

/** The mails of a day's or a week's figures, as those are now. */
export interface PreviewedFigures {
  readonly kind: 'closing' | 'week';
  /** The day, or the week's Monday. */
  readonly day: string;
  /** The day on which they leave; '': on none that the calendar knows. */
  readonly leavesOn: string;
  /** Its closing was missed: they leave with the next run. */
  readonly missed: boolean;
  readonly mails: readonly PlannedMail[];
}

/** A mail of which nobody knows whether it left. */
export interface UnsettledMail {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  /** `dd/mm/yyyy hh:mm` */
  readonly when: string;
  /** Account that it was sent from: a person looks in its «Enviados». */
  readonly from: string;
  /** Spanish: what a person sees it by: «Escalamiento 14», «Recordatorio del 24/11/2026», «Cifras del 24/11/2026». */
  readonly about: string;
  /** A run sends it again where it did not leave: a mail of this morning, or of the last figures. */
  readonly resendable: boolean;
  /** Its case waits for the answer in «Escalamientos», and nowhere else can it be given. */
  readonly inCase: boolean;
}

export interface RemindersView {
  readonly today: string;
  /** Spanish: why no mail leaves today («domingo», «festivo: …»); null on a business day. */
  readonly closedToday: string | null;
  readonly state:
    | 'off'
    /** The flag came with a copy of another spreadsheet. */
    | 'copied'
    | 'active'
    | 'paused';
  /** Who activated them; '' when off. */
  readonly owner: string;
  readonly ownerIsMe: boolean;
  /** Account of the person at the panel, from which mails would leave; '' where Google does not say. */
  readonly account: string;
  /** `dd/mm/yyyy hh:mm`; ''. */
  readonly activatedAt: string;
  /** Hour of the morning mails, 0 to 23. */
  readonly hour: number;
  /** Hour from which the day's figures are mailed, 0 to 23; null: CONFIGURACIÓN says that they are not. */
  readonly figuresFrom: number | null;
  readonly lastMorning: string;
  /** `dd/mm/yyyy`: the last day of whose figures everybody was told. */
  readonly lastClosing: string;
  readonly lastHourly: string;
  /** Spanish: that the runs are late, and what to do; '' when they are not. */
  readonly stale: string;
  /** Spanish: problems of the last runs: no quota, an address that is missing. */
  readonly problems: readonly string[];
  /** Recipients that the person's own account may still write to today. */
  readonly recipientsLeft: number;
  readonly unsettled: readonly UnsettledMail[];
}

export interface ReminderCommands {
  'reminders.look': { request: Record<never, never>; answer: RemindersView };
  /** «Ver qué se enviaría»: nothing is sent. On a closed day: what the next morning would bring if nothing changes. */
  'reminders.preview': {
    request: Record<never, never>;
    answer: {
      readonly day: string;
      /** The morning's. */
      readonly mails: readonly PlannedMail[];
      /** None where CONFIGURACIÓN says that figures are not mailed. */
      readonly figures: readonly PreviewedFigures[];
      readonly figuresFrom: number | null;
      readonly problems: readonly string[];
    };
  };
  /** Installs both runs, once, for the person; `takeOver`: although somebody else has activated them. */
  'reminders.activate': { request: { readonly takeOver: boolean }; answer: RemindersView };
  'reminders.pause': { request: { readonly paused: boolean }; answer: RemindersView };
  /** Removes the person's own runs and the flag, where it is the owner. */
  'reminders.deactivate': { request: Record<never, never>; answer: RemindersView };
  /** The person looked: it left, or it is to be sent again by the next run. */
  'reminders.settle': { request: { readonly key: string; readonly left: boolean }; answer: RemindersView };
}
