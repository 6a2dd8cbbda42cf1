import { BlockList, isIP } from 'node:net';

/**
 * Networks that are nobody's public address (IANA special-purpose address registries, RFC 6890 and what came after it): a server
 * that fetched from them for a stranger would open its own network, its own machine or its cloud's secrets to him.
 */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/** Of IPv6 only this is handed out to the public; mapped, translated, local, link and multicast addresses all lie outside of it. */
const PUBLIC_IPV6 = '2000::/3';
/** And these lie inside of it: Teredo, ORCHID, documentation, 6to4, which carry or stand for other addresses. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'] as const;

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const specialIpv4 = networks(SPECIAL_IPV4);
const publicIpv6 = networks([PUBLIC_IPV6]);
const specialIpv6 = networks(SPECIAL_IPV6);

/** Whether an IP address belongs to the open internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialIpv4.check(address, 'ipv4');
    case 6:
      return publicIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
    default:
      return false;
  }
}

export type AddressRule = (address: string) => boolean;

/** The open internet, and the networks that the desk allows for itself: `10.1.0.0/16`, `fd00::/8`, `192.168.1.5`. */
export function addressRule(allowed: readonly string[]): AddressRule {
  const own = networks(allowed);
  return (address) => isPublicAddress(address) || (isIP(address) !== 0 && own.check(address, familyOf(address)));
}

/** Why a text is no list of networks, as the end of a sentence; undefined when it is one. */
export function networksProblem(list: readonly string[]): string | undefined {
  const wrong = list.find((network) => !isNetwork(network));
  return wrong === undefined ? undefined : `must be addresses or networks such as 10.1.0.0/16, joined by commas`;
}

function isNetwork(network: string): boolean {
  const [address = '', prefix, ...rest] = network.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}

function networks(list: readonly string[]): BlockList {
  const block = new BlockList();
  for (const network of list) {
    const [address = '', prefix] = network.split('/');
    if (prefix === undefined) block.addAddress(address, familyOf(address));
    else block.addSubnet(address, Number(prefix), familyOf(address));
  }
  return block;
}
