package se.serviceprogram.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** NullAway looks only into packages that say so (ADR 027): each of main code does, in every module. */
class NullMarkedTest {

    private static final Path BACKEND = Path.of("..");

    @Test
    void everyPackageOfMainCodeSaysThatNullsAreNamed() {
        var packages = List.of("api", "local-stack", "generated-clients").stream()
                .flatMap(module -> SourceCode.files(BACKEND.resolve(module).resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages).hasSizeGreaterThan(14).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("\n@NullMarked\npackage "));
    }

    @Test
    void noModuleIsForgotten() throws Exception {
        try (var folders = Files.list(BACKEND)) {
            assertThat(folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("api", "local-stack", "generated-clients");
        }
    }
}
