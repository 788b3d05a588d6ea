package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    private static final Map<String, String> ADDRESS = Map.of("WEB", "http://localhost:8080");

    @TempDir
    Path folder;

    private Path home;
    private Path realm;

    @BeforeEach
    void prepareTheFirstTime() throws IOException {
        home = folder.resolve("home");
        realm = Files.createDirectories(folder.resolve("realm"));
        Files.writeString(realm.resolve("a-realm.json"), "{}");
        distribution("1.0");
        prepare(ADDRESS);
        Files.writeString(home.resolve("data/users.db"), "kept");
    }

    @Test
    void keepsItsDataWhileNothingChanged() throws IOException {
        prepare(ADDRESS);
        assertThat(home.resolve("data/users.db")).hasContent("kept");
        assertThat(home.resolve("data/import/a-realm.json")).hasContent("{}");
        assertThat(home.resolve("bin/kc.sh")).exists();
    }

    @Test
    void importsAnewWhenTheAddressOrTheRealmChanged() throws IOException {
        prepare(Map.of("WEB", "http://localhost:9090"));
        assertThat(home.resolve("data/users.db")).doesNotExist();

        Files.writeString(home.resolve("data/users.db"), "kept");
        Files.writeString(realm.resolve("a-realm.json"), "{\"realm\":\"a\"}");
        prepare(Map.of("WEB", "http://localhost:9090"));
        assertThat(home.resolve("data/users.db")).doesNotExist();
        assertThat(home.resolve("data/import/a-realm.json")).hasContent("{\"realm\":\"a\"}");
    }

    @Test
    void laysOurThemeBesideKeycloaksOwnAndKeepsItNew() throws IOException {
        Path style = realm.resolve("themes/ours/login/style.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "a {}");
        prepare(ADDRESS);
        Files.writeString(style, "b {}");
        prepare(ADDRESS);

        assertThat(home.resolve("themes/ours/login/style.css")).hasContent("b {}");
        assertThat(home.resolve("data/users.db")).hasContent("kept");
    }

    @Test
    void unpacksANewVersion() throws IOException {
        Files.writeString(home.resolve("bin/old.sh"), "");
        distribution("2.0");
        prepare(ADDRESS);
        assertThat(home.resolve("version.txt")).hasContent("2.0");
        assertThat(home.resolve("bin/old.sh")).doesNotExist();
    }

    private void prepare(Map<String, String> placeholders) throws IOException {
        KeycloakHome.prepare(home, folder.resolve("keycloak.zip"), realm, placeholders);
    }

    private void distribution(String version) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("keycloak.zip")))) {
            String root = "keycloak-" + version + "/";
            zip.putNextEntry(new ZipEntry(root));
            zip.putNextEntry(new ZipEntry(root + "version.txt"));
            zip.write(version.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(root + "bin/kc.sh"));
        }
    }
}
