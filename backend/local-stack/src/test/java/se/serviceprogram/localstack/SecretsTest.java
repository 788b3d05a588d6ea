package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeUpOnceAndOnlyTheirOwnerMayReadThem() throws IOException {
        Path file = folder.resolve("secrets.properties");

        Secrets first = Secrets.load(file);

        assertThat(Secrets.load(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.database().owner())
                .hasSizeGreaterThan(20)
                .isNotEqualTo(first.database().app());
        assertThat(first.demoClient()).hasSizeGreaterThan(20).isNotEqualTo(first.keycloakAdmin());
    }

    @Test
    void noTwoStacksHaveTheSame() {
        Secrets one = Secrets.load(folder.resolve("one.properties"));
        Secrets other = Secrets.load(folder.resolve("other.properties"));

        assertThat(one.demoClient()).isNotEqualTo(other.demoClient());
        assertThat(one.database().app()).isNotEqualTo(other.database().app());
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.properties"), "database.owner=x\n");

        assertThatThrownBy(() -> Secrets.load(file))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("lacks database.superuser")
                .hasMessageContaining("make reset");
    }
}
