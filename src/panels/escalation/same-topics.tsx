import type { SameTopic } from '../../app/panel-api';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import { sameTopicWords } from './words-of-form';

/** Open escalations that ask the same. */
export function SameTopics({ same, today }: { readonly same: readonly SameTopic[]; readonly today: string }) {
  const title =
    same.length === 1
      ? 'Ya hay un escalamiento abierto con este tema'
      : `Ya hay ${same.length} escalamientos abiertos con este tema`;
  return (
    <Notice kind="warning" title={title}>
      <ul class="escalation__list">
        {same.map((one) => (
          <li key={one.number}>
            <Words text={one.topic} />
            <span class="escalation__small">
              <Words text={sameTopicWords(one, today)} />
            </span>
          </li>
        ))}
      </ul>
      <p>Si es lo mismo, espere esa respuesta. Si no, puede enviarlo de todos modos.</p>
    </Notice>
  );
}
