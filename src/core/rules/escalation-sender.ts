import { IN_ORDER, rowRule } from './rule';

const DOMAIN = /@([^\s@<>,;"]+)/g;

export const escalationSender = rowRule({
  id: 'escalation-sender',
  acta: '10',
  tab: 'escalations',
  severity: 'warning',
  summary: 'El escalamiento no se envió desde el correo corporativo.',
  needs: ['agentMail'],
  messages: {
    otherDomain: {
      text: 'El correo «{mail}» no es del dominio {domain}. Envíe los escalamientos desde su correo corporativo, o corrija la celda.',
    },
  },
  check({ agentMail }, { settings }) {
    const domain = settings.corporateDomain;
    const mail = agentMail.trim();
    if (domain === '' || mail === '') return IN_ORDER;
    const domains = Array.from(mail.matchAll(DOMAIN), ([, found]) => (found as string).toLowerCase());
    const corporate = domains.length > 0 && domains.every((found) => found === domain || found.endsWith(`.${domain}`));
    return corporate ? IN_ORDER : [{ column: 'agentMail', message: 'otherDomain', data: { mail, domain } }];
  },
});
