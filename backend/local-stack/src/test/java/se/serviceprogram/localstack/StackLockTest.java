package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStackIsToldWhichProcessRuns() throws IOException {
        Path file = folder.resolve("stack.lock");
        try (StackLock first = StackLock.take(file)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> StackLock.take(file))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("already runs from this folder (process "
                            + ProcessHandle.current().pid() + ")");
        }
        StackLock.take(file).close();
    }
}
