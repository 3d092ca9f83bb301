import ipaddr from 'ipaddr.js';

/** All that IPv6 gives out to the open internet (RFC 4291, 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the open internet: not this machine, a private network, a link or a cloud's metadata,
 * nor an IPv6 address that stands for an IPv4 one (mapped, compatible, NAT64, 6to4, Teredo), whose gateway would go there.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast') return false;
  // What has no range of its own in the library is unicast to it: `::7f00:1`, for one.
  return ip instanceof ipaddr.IPv4 || ip.match(GLOBAL_UNICAST);
}
