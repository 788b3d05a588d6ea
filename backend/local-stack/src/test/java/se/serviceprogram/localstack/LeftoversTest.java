package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void aChildOfAKilledStackIsStoppedWithItsOwnChildren() throws IOException {
        StackFolder stack = new StackFolder(folder);
        ChildProcess abandoned =
                ChildProcess.logged("api", List.of("sh", "-c", "sleep 60 & wait"), Map.of(), folder, stack);

        Leftovers.stop(stack);

        assertThat(abandoned.isAlive()).isFalse();
        assertThat(stack.pids()).isEmptyDirectory();
    }

    @Test
    void aProcessThatOnlyGotTheNumberIsLeftAlone() throws Exception {
        StackFolder stack = new StackFolder(folder);
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(stack.pids());
            Files.writeString(stack.pids().resolve("api"), stranger.pid() + " 2020-01-01T00:00:00Z");

            Leftovers.stop(stack);

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aChildThatEndsTellsItsLastLines() throws Exception {
        StackFolder stack = new StackFolder(folder);
        ChildProcess child =
                ChildProcess.logged("api", List.of("sh", "-c", "echo no database; exit 3"), Map.of(), folder, stack);
        while (child.isAlive()) {
            Thread.onSpinWait();
        }

        assertThat(child.story()).contains("api ended by itself with exit code 3.", "no database");
        child.close();
    }
}
