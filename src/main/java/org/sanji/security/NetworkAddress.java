package org.sanji.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom a network address stands for: IPv4 one connection, IPv6 the first 64 bits, since one connection has all the rest. */
public final class NetworkAddress {

    private static final int PREFIX = 8;

    private NetworkAddress() {}

    /** The part of an address that stands for one connection. */
    public static String key(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            // the text has a colon, so it is a literal and nothing is asked of a name server
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
