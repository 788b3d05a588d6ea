package se.serviceprogram.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was released stays as it was: whoever edits a copy, to get a breaking change past its check, has to say so. */
class ReleasedContractsTest {

    private static final Path RELEASED = Path.of("../../docs/contract/released");

    @Test
    void everyCopyIsAsItWasReleased() throws IOException {
        Map<String, String> released = Files.readAllLines(RELEASED.resolve("SHA256SUMS")).stream()
                .map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(entry -> entry[1], entry -> entry[0]));
        try (var files = Files.list(RELEASED)) {
            var copies = files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), ReleasedContractsTest::sha256));
            assertThat(copies).isEqualTo(released);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
