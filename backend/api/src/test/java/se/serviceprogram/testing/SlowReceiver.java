package se.serviceprogram.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody who asks for the support decisions as a file and takes its first bytes, and no more until told to. */
public final class SlowReceiver implements AutoCloseable {

    private static final int FIRST = 4_096;

    private final Socket socket = new Socket();

    private SlowReceiver() {}

    /** Has its first bytes when this returns. */
    public static SlowReceiver begin(URI root) throws IOException {
        var receiver = new SlowReceiver();
        try {
            receiver.ask(root);
            return receiver;
        } catch (IOException | AssertionError notBegun) {
            receiver.close();
            throw notBegun;
        }
    }

    private void ask(URI root) throws IOException {
        var token = TestIssuer.shared().person("Lars Läsare", "region-jamtland-harjedalen", "reader");
        socket.setReceiveBufferSize(8_192);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
        socket.getOutputStream()
                .write(("GET /serviceprogram/v1/support-decisions/exports HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        var first = new String(socket.getInputStream().readNBytes(FIRST), StandardCharsets.UTF_8);
        assertThat(first).startsWith("HTTP/1.1 200 ").containsIgnoringCase("transfer-encoding: chunked");
    }

    /** What comes until the connection is ended, or broken off. */
    public String takeTheRest() {
        var read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (IOException brokenOff) {
            // A connection may also end by a reset.
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Some bytes more, which keep the connection from being taken for a dead one. */
    public void trickle() throws IOException {
        socket.getInputStream().readNBytes(FIRST);
    }

    /** Goes away. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
