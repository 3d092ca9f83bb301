import { expect, it } from 'vitest';
import { isPublicAddress } from './is-public-address';

it.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']],
  ['a private network', ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1']],
  ["a link, or a cloud's metadata", ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254']],
  ['a provider behind one address', ['100.64.0.1', '100.127.255.255']],
  ['many machines', ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1']],
  [
    'nobody',
    ['192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '2001:db8::1', '3fff::1'],
  ],
  ['mapped from IPv4', ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe']],
  ['compatible with IPv4', ['::127.0.0.1', '::7f00:1', '::a00:1', '::808:808']],
  ['translated from IPv4', ['::ffff:0:127.0.0.1', '::ffff:0:7f00:1']],
  ['NAT64', ['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::a00:1']],
  ['6to4 or Teredo', ['2002:7f00:1::', '2002:a9fe:a9fe::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2']],
  ['a site, as was once said', ['fec0::1', 'feff::1']],
  ['not given out', ['100::1', '4000::1', '5f00::1', '8000::1', 'fe00::1']],
  ['no address', ['not an address', '', '127.0.0.1.', '[::1]', '8.8.8.8/8']],
])('what belongs to %s is not of the open internet', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

it.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '::ffff:8.8.8.8', '2606:4700::1111', '2a00:1450::1'])(
  '%s is',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
