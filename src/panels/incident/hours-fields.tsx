import { CheckBox } from '../kit/check-box';
import { DateField } from '../kit/date-field';
import { shortDay } from '../kit/days';
import { type Form, isLeave, withFirstDay } from './form';
import type { FieldsProps } from './incident-form';
import { faultOf } from './incident-state';
import { TimeField } from './time-field';

/** From which hour to which of one day; or from which day to which. */
export function HoursFields({ state, form, desk, onType }: FieldsProps) {
  const { today, earliest } = desk;
  const change = (changes: Partial<Form>) => onType({ ...form, ...changes });
  const hours = (changes: Partial<Form>) => change({ ...changes, hoursTouched: true });
  const latest = isLeave(form.kind) ? null : today;
  const day = (label: string, field: 'from' | 'to', onInput: (value: string) => void) => (
    <DateField
      label={label}
      // The browser shows the date in the order of its own language.
      hint={/^\d{4}-/.test(form[field]) ? shortDay(form[field], today) : undefined}
      value={form[field]}
      earliest={field === 'to' ? form.from : earliest}
      latest={latest}
      problem={faultOf(state, field)}
      onInput={onInput}
    />
  );
  if (form.wholeDays)
    return (
      <div class="incident__pair">
        {day('Primer día', 'from', (from) => onType(withFirstDay(form, from)))}
        {day('Último día', 'to', (to) => change({ to }))}
      </div>
    );
  return (
    <>
      {day('Día', 'from', (from) => onType(withFirstDay(form, from)))}
      <div class="incident__pair">
        <TimeField
          label="Desde las"
          value={form.startsAt}
          problem={faultOf(state, 'startsAt')}
          onInput={(startsAt) => hours({ startsAt })}
        />
        {!form.isOpen && (
          <TimeField
            label="Hasta las"
            value={form.endsAt}
            problem={faultOf(state, 'endsAt')}
            onInput={(endsAt) => hours({ endsAt })}
          />
        )}
      </div>
      <CheckBox state={form.isOpen ? 'all' : 'none'} onChange={(isOpen) => hours({ isOpen })}>
        {isLeave(form.kind) ? 'No se sabe hasta qué hora' : 'Sigue todavía'}
      </CheckBox>
    </>
  );
}
