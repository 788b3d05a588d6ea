package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTakenPortTellsWhoHasItAndWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(new Port("PORT", other.getLocalPort())::requireFree)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
                    .hasMessageContaining("java")
                    .hasMessageContaining("PORT=");
        }
    }

    @Test
    void anUnsetVariableMeansTheUsualPort() {
        assertThat(Port.chosen(Map.of("PORT", ""), "PORT", 8080).number()).isEqualTo(8080);
        assertThat(Port.chosen(Map.of("PORT", "9090"), "PORT", 8080).number()).isEqualTo(9090);
    }

    @Test
    void whatIsNoPortIsRefused() {
        assertThatThrownBy(() -> Port.chosen(Map.of("PORT", "80a"), "PORT", 8080))
                .hasMessage("PORT=80a is not a port: use a number from 1 to 65535.");
        assertThatThrownBy(() -> Port.chosen(Map.of("PORT", "70000"), "PORT", 8080))
                .isInstanceOf(StackException.class);
    }

    @Test
    void theSamePortTwiceIsRefused() {
        assertThatThrownBy(() -> Settings.from(Map.of("PORT", "8081")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("must differ");
    }
}
