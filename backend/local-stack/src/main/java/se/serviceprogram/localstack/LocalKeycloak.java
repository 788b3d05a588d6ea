package se.serviceprogram.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm and demo accounts, from its distribution. */
final class LocalKeycloak implements AutoCloseable {

    static final String DEMO_CLIENT = "demo-grant-system";

    private final ChildProcess process;
    private final String url;

    private LocalKeycloak(ChildProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    static LocalKeycloak start(Repository repository, StackFolder folder, int port, String webUrl, Secrets secrets)
            throws IOException {
        Map<String, String> placeholders = Map.of(
                "SERVICEPROGRAM_WEB_URL", webUrl,
                "DEMO_GRANT_SYSTEM_SECRET", secrets.demoClient(),
                "DEMO_CONSUMER_SECRET", secrets.demoClient());
        Path home = folder.keycloak();
        KeycloakHome.prepare(home, repository.keycloakZip(), repository.realmFiles(), placeholders);
        Map<String, String> environment = new HashMap<>(placeholders);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        // Half the processor time to start, for a server that a few people use.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("DEBUG", "false");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        String url = "http://localhost:" + port;
        List<String> command = List.of(
                "sh",
                "bin/kc.sh",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url);
        return new LocalKeycloak(ChildProcess.logged("keycloak", command, environment, home, folder), url);
    }

    ChildProcess process() {
        return process;
    }

    String url() {
        return url;
    }

    String issuer() {
        return url + "/realms/serviceprogram";
    }

    URI readiness() {
        return URI.create(issuer() + "/.well-known/openid-configuration");
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
