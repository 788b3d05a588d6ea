package se.serviceprogram.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The address that somebody who is not signed in is counted by: as the trusted proxy tells it (quarkus.http.proxy), else
 * that of the connection. One household or office has a whole /64 of IPv6 addresses, so it is counted as one.
 */
public final class CallerAddress {

    private static final int PREFIX_BYTES = 8;

    private CallerAddress() {}

    public static String of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null ? "unknown" : prefix(String.valueOf(address.hostAddress()));
    }

    static String prefix(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, PREFIX_BYTES)
                    : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }
}
