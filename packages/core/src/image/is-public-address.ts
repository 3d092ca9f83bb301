import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the open internet: not this machine, a private network, a link or a cloud's metadata. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
