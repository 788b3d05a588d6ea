package se.serviceprogram.localstack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who listens on a port, from Linux' own tables. Elsewhere, or for another user's process: unknown. */
final class PortOwner {

    private static final String LISTENING = "0A";
    private static final int COMMAND_SHOWN = 120;

    private PortOwner() {}

    static Optional<ProcessHandle> of(int port) {
        return inode(port).flatMap(inode -> ProcessHandle.allProcesses()
                .filter(process -> holds(process, "socket:[" + inode + "]"))
                .findFirst());
    }

    static String command(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
        return command.length() > COMMAND_SHOWN ? command.substring(0, COMMAND_SHOWN) + " …" : command;
    }

    /** A line of the table: number, local address:port in hexadecimal, remote, state, …, and the inode as tenth. */
    private static Optional<String> inode(int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        return List.of("/proc/net/tcp", "/proc/net/tcp6").stream()
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                .map(columns -> columns[9])
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file)
                        && Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // ended meanwhile, or not ours to look into
        }
        return false;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }
}
