package org.khronika.access;

/**
 * Where a password is tried from, so far as waiting is concerned: the same asker waits for its own wrong passwords.
 *
 * @param key   a known device, a session of the member, or an address in the network
 * @param known whether the asker has shown that it belongs to the member; others are strangers
 */
record Asker(String key, boolean known) {

    private static final int NETWORK_OF_IPV6 = 4;

    /** Somebody of whom only the address is known. Of IPv6, whoever has one address has the whole network of 64 bits. */
    static Asker at(String address) {
        if (!address.contains(":")) {
            return new Asker("net " + address, false);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return new Asker(
                    "net " + java.util.HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 2 * NETWORK_OF_IPV6)),
                    false);
        } catch (java.net.UnknownHostException e) {
            return new Asker("net " + address, false);
        }
    }

    /** A device on which the member has signed in before. */
    static Asker device(String tokenHash) {
        return new Asker("device " + tokenHash, true);
    }

    /** Somebody inside a session of the member. */
    static Asker inside() {
        return new Asker("inside", true);
    }
}
