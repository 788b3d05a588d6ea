package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** {@code publiccode.yml}, by which catalogues of public software find this one, is as its standard has it. */
class PublicCodeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void the_file_is_as_the_standard_has_it() throws IOException {
        assertThat(PublicCode.faults(read(text()))).isEmpty();
    }

    @Test
    void its_licence_is_ours() throws IOException {
        assertThat(text()).contains("\n  license: EUPL-1.2\n");
        assertThat(Files.readString(ROOT.resolve("LICENSE"))).contains("European Union Public Licence", "1.2");
    }

    /** The check itself notices what has been wrong, and what easily is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- grant-management | - government-website | categories: government-website",
                "- local-authorities | - regions | intendedAudience/scope: regions",
                "'    - se' | '    - SE' | country: SE",
                "serviceprogram.git | kod | no repository: https://serviceprogram.example.se/kod",
                "name: Serviceprogram | 'softwareVersion: 1.0.0-SNAPSHOT' | missing: name",
                "name: Serviceprogram | 'softwareVersion: 1.0.0-SNAPSHOT' | not released: 1.0.0-SNAPSHOT",
                "developmentStatus: development | developmentStatus: ready | developmentStatus: ready",
                "legal: | licence: | unknown: licence",
                "legal: | licence: | missing: legal/license",
                "localisationReady: | ready: | missing: localisation/localisationReady",
                "contacts: | people: | missing: maintenance/contacts",
                "shortDescription: Regional | summary: Regional | sv/shortDescription has 0 characters",
            })
    void what_the_standard_does_not_know_is_found(String ours, String wrong, String fault) throws IOException {
        assertThat(text()).contains(ours);
        assertThat(PublicCode.faults(read(text().replaceFirst(ours, wrong)))).contains(fault);
    }

    private static Map<String, Object> read(String text) {
        return new Yaml().load(text);
    }

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("publiccode.yml"));
    }
}
