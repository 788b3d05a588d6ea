package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityHeadersTest {

    @TempDir
    Path folder;

    @Test
    void readsTheFileOfProduction() throws IOException {
        Path file = Path.of("../../frontend/nginx/security-headers.conf");

        SecurityHeaders headers = SecurityHeaders.read(file, "http://localhost:8082");

        assertThat(headers.values())
                .containsOnlyKeys(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Strict-Transport-Security",
                        "Cross-Origin-Opener-Policy");
        assertThat(headers.values().get("Content-Security-Policy"))
                .contains("default-src 'self';", "script-src 'self';", "connect-src 'self' http://localhost:8082;")
                .contains("frame-ancestors 'none';", "base-uri 'self';", "object-src 'none'")
                .contains("form-action 'self' http://localhost:8082;")
                .doesNotContain("$", "unsafe-eval", "*");
    }

    @Test
    void refusesALineThatItWouldServeOtherwiseThanNginx() throws IOException {
        Path file = Files.writeString(folder.resolve("headers.conf"), "add_header X-Frame-Options DENY;\n");

        assertThatThrownBy(() -> SecurityHeaders.read(file, "http://localhost"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("X-Frame-Options DENY");
    }
}
