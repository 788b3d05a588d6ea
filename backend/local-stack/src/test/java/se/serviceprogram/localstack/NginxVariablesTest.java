package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script that the web image runs at its start, with sh as it does, and holds what comes of it. */
class NginxVariablesTest {

    private static final Repository REPOSITORY = new Repository(Path.of("../.."));
    private static final Map<String, String> CONTAINER = Map.of(
            "ISSUER_URL", "https://inloggning.example.se/realms/serviceprogram",
            "WEB_URL", "https://serviceprogram.example.se",
            "API_URL", "http://api:8080",
            "NGINX_LOCAL_RESOLVERS", "127.0.0.11");

    @Test
    void theTemplatesAreFilledInWithThePartsOfTheAddresses() throws IOException {
        assertThat(variables(Map.of()).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ISSUER_URL", "https://inloggning.example.se/realms/serviceprogram",
                        "ISSUER_ORIGIN", "https://inloggning.example.se",
                        "WEB_SCHEME", "https",
                        "WEB_HOST", "serviceprogram.example.se",
                        "API_URL", "http://api:8080",
                        "NGINX_LOCAL_RESOLVERS", "127.0.0.11",
                        "REAL_IP_FROM", trusted("127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8082/realms/serviceprogram, http://localhost:8082",
        "https://[2001:db8::1]:8443/realms/a/b?c=d, https://[2001:db8::1]:8443",
        "https://inloggning.example.se, https://inloggning.example.se",
    })
    void theOriginOfTheIssuerIsItsSchemeHostAndPort(String issuer, String origin) throws IOException {
        assertThat(variables(Map.of("ISSUER_URL", issuer)).values()).containsEntry("ISSUER_ORIGIN", origin);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, http, localhost:8080", "https://a.example.se/, https, a.example.se"})
    void theApiIsToldSchemeAndHostOfTheWeb(String web, String scheme, String host) throws IOException {
        assertThat(variables(Map.of("WEB_URL", web)).values())
                .containsEntry("WEB_SCHEME", scheme)
                .containsEntry("WEB_HOST", host);
    }

    @Test
    void whoMayTellTheCallersAddressIsChosen() throws IOException {
        assertThat(variables(Map.of("TRUSTED_PROXIES", "10.0.0.0/8,[fd00::]/8, 192.0.2.7"))
                        .values())
                .containsEntry("REAL_IP_FROM", trusted("10.0.0.0/8", "fd00::/8", "192.0.2.7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingress.example.se", "10.0.0.0/8;set_real_ip_from 0.0.0.0/0", "10.0.0.0/8\n}"})
    void whatIsNoAddressStopsTheStart(String trusted) {
        assertThatThrownBy(() -> variables(Map.of("TRUSTED_PROXIES", trusted)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("TRUSTED_PROXIES has other than addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUER_URL", "WEB_URL", "API_URL"})
    void anAddressThatIsMissingStopsTheStart(String missing) {
        assertThatThrownBy(() -> variables(Map.of(missing, "")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(missing);
    }

    /** Nothing is left to fill in, and nothing of nginx's own is taken for ours. */
    @Test
    void everyVariableOfTheTemplatesIsFilledIn() throws IOException {
        for (Path file : new Path[] {REPOSITORY.nginxTemplate(), REPOSITORY.securityHeaders()}) {
            String template = Files.readString(file).replaceAll("(?m)^\\s*#.*$", "");
            assertThat(template).containsPattern("\\$\\{[A-Z_]+}");
            assertThat(variables(Map.of()).fill(template)).doesNotContain("${");
        }
        assertThat(variables(Map.of("PATH_OF_SOMETHING", "x")).values()).doesNotContainKey("PATH_OF_SOMETHING");
    }

    private static NginxVariables variables(Map<String, String> others) throws IOException {
        Map<String, String> container = new HashMap<>(CONTAINER);
        container.putAll(others);
        return NginxVariables.of(REPOSITORY, container);
    }

    private static String trusted(String... networks) {
        StringBuilder lines = new StringBuilder();
        for (String network : networks) {
            lines.append("set_real_ip_from ").append(network).append("; ");
        }
        return lines.toString();
    }
}
