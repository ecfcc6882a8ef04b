import { linkFault, whyNoPost } from '../../core/links/post-link';
import type { PanelCommands } from '../panel-api';
import { done, type Result } from '../result';

type Check = PanelCommands['escalations.checkLink'];

/** What is wrong with the link to the post, as the rule of ESCALAMIENTOS would say it of the row (acta 10). */
export function checkLink(_: unknown, { link }: Check['request']): Result<Check['answer']> {
  const fault = link.trim() === '' ? null : linkFault(link);
  if (fault === null) return done({ problem: '' });
  return done({
    problem: `No sirve: ${whyNoPost(fault)}. Pegue el enlace completo de la publicación de Facebook o Twitter.`,
  });
}
