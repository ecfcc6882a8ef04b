import { linkFault, whyNoPost } from '../links/post-link';
import { IN_ORDER, rowRule } from './rule';

/** An empty Enlace is escalation-complete's to tell. */
export const escalationLink = rowRule({
  id: 'escalation-link',
  acta: '10',
  tab: 'escalations',
  severity: 'error',
  summary: 'El enlace de un escalamiento no lleva a una publicación de Facebook o Twitter.',
  needs: ['link'],
  messages: {
    noPost: {
      text: 'El enlace no sirve para la entidad: {why} ({link}). Pegue el enlace completo de la publicación de Facebook o Twitter.',
    },
  },
  check({ link }) {
    if (link.trim() === '') return IN_ORDER;
    const fault = linkFault(link);
    return fault === null ? IN_ORDER : [{ column: 'link', message: 'noPost', data: { why: whyNoPost(fault), link } }];
  },
});
