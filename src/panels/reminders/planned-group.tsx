import { useId } from 'preact/hooks';
import type { PlannedMail } from '../../app/panel-api';
import { PlannedMailItem } from './planned-mail';
import { plannedWords } from './words';

interface PlannedGroupProps {
  readonly title: string;
  /** What is said where no mail would leave. */
  readonly none: string;
  readonly mails: readonly PlannedMail[];
  readonly open: Readonly<Record<string, boolean>>;
  readonly onToggle: (key: string, open: boolean) => void;
}

/** Mails that leave together: the morning's, a day's figures, a week's. */
export function PlannedGroup({ title, none, mails, open, onToggle }: PlannedGroupProps) {
  const name = useId();
  return (
    <section class="planned-group" aria-labelledby={name}>
      <div class="reminders__part">
        <h2 id={name}>{title}</h2>
        <p class="reminders__small quiet">{mails.length === 0 ? none : plannedWords(mails)}</p>
      </div>
      {mails.map((mail) => (
        <PlannedMailItem
          key={mail.key}
          mail={mail}
          open={open[mail.key] ?? false}
          onToggle={(toggled) => onToggle(mail.key, toggled)}
        />
      ))}
    </section>
  );
}
