import { cellText, text } from '../command';
import { count, list, matching, nullable, object } from '../shape';

/** The form as the panel sends it, and as it is kept. */
export const draftShape = object({
  id: matching(/^[\w-]{8,40}$/),
  topic: text,
  description: cellText,
  link: text,
  comments: cellText,
  source: nullable(object({ tab: text, row: count, rowKey: text, label: text })),
  resends: nullable(object({ tab: text, row: count, rowKey: text, number: text, label: text })),
  queue: list(text, 20),
});
