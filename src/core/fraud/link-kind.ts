import { CHAT_HOSTS, KNOWN_HOSTS, OFFICIAL_HOSTS } from './words';

const HOST = /^(?:https?:\/\/)?(?:[^/?#@]*@)?([a-z0-9.-]*).*$/s;

const isBelow = (host: string, domains: string) =>
  domains.split(' ').some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Where an address leads, by its host alone: `gov.co.example` is not below `gov.co`. */
export function linkKind(address: string): 'official' | 'known' | 'chatLink' | 'link' {
  const host = address.replace(HOST, '$1').replace(/\.+$/, '');
  if (isBelow(host, OFFICIAL_HOSTS)) return 'official';
  if (isBelow(host, KNOWN_HOSTS)) return 'known';
  return isBelow(host, CHAT_HOSTS) ? 'chatLink' : 'link';
}
