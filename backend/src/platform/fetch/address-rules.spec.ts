import { describe, expect, it } from '@jest/globals';
import { addressRule, isPublicAddress, networksProblem } from './address-rules.js';

describe('an address', () => {
  it.each([
    ['8.8.8.8'],
    ['172.15.255.255'],
    ['172.32.0.1'],
    ['100.63.255.255'],
    ['192.167.1.1'],
    ['223.255.255.255'],
    ['2a00:1450:4001::1'],
    ['2606:4700::1111'],
  ])('of the open internet: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'this host'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier'],
    ['169.254.169.254', 'metadata of clouds'],
    ['192.0.0.192', 'metadata of a cloud'],
    ['100.100.100.200', 'metadata of a cloud'],
    ['198.18.0.1', 'benchmarks'],
    ['203.0.113.7', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this host'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'mapped loopback'],
    ['::ffff:8.8.8.8', 'mapped'],
    ['::127.0.0.1', 'compatible loopback'],
    ['64:ff9b::7f00:1', 'translated loopback'],
    ['64:ff9b:1::1', 'local translation'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata of a cloud'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', '6to4 loopback'],
    ['example.org', 'no address'],
    ['', 'nothing'],
  ])('that must not be fetched from: %s (%s)', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is allowed where the desk allows its network, and only there', () => {
    const may = addressRule(['10.1.0.0/16', '192.168.1.5', 'fd00::/8']);
    expect(['10.1.2.3', '192.168.1.5', 'fd12::1', '8.8.8.8'].map(may)).toEqual([true, true, true, true]);
    expect(['10.2.0.1', '192.168.1.6', 'fe80::1', '127.0.0.1', 'localhost'].map(may)).toEqual(Array(5).fill(false));
  });
});

describe('a list of networks', () => {
  it.each([
    [['10.0.0.0/8', '::1', '192.168.1.5/32'], true],
    [[], true],
    [['10.0.0.0/33'], false],
    [['::1/129'], false],
    [['localhost'], false],
    [['10.0.0.0/8/8'], false],
    [['10.0.0.0/'], false],
    [['*'], false],
  ])('%j is one: %p', (list, fits) => {
    expect(networksProblem(list) === undefined).toBe(fits);
  });
});
