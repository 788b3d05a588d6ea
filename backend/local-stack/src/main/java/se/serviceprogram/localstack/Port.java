package se.serviceprogram.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A port of the stack and the variable that chooses it. */
record Port(String variable, int number) {

    static Port chosen(Map<String, String> environment, String variable, int usual) {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            return new Port(variable, usual);
        }
        if (!text.strip().matches("[1-9][0-9]{0,4}") || Integer.parseInt(text.strip()) > 65535) {
            throw new StackException(variable + "=" + text + " is not a port: use a number from 1 to 65535.");
        }
        return new Port(variable, Integer.parseInt(text.strip()));
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireFree() {
        if (!isFree()) {
            String owner = PortOwner.of(number)
                    .map(process -> "process " + process.pid() + " (" + PortOwner.command(process) + ")")
                    .orElse("a process that cannot be seen from here, perhaps another user's");
            throw new StackException("Port " + number + " is taken by " + owner + ". Stop it, or choose another port: "
                    + variable + "=" + (number < 64535 ? number + 1000 : number - 1000) + " make run");
        }
    }

    /** Free on every address and on the loopback: a server on either would take the browser's calls. */
    boolean isFree() {
        try (ServerSocket everywhere = new ServerSocket(number)) {
            everywhere.setReuseAddress(true);
        } catch (IOException e) {
            return false;
        }
        try (ServerSocket loopback = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return loopback.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
