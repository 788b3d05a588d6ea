package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer reads leads somewhere, and leaves no decision out. */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path DECISIONS = ROOT.resolve("docs/adr");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void the_list_of_decisions_has_every_one_with_its_title() throws IOException {
        List<String> lines = pages(DECISIONS)
                .filter(page -> !page.endsWith("README.md"))
                .sorted()
                .map(DocumentationTest::lineInTheList)
                .toList();

        assertThat(lines).isNotEmpty();
        assertThat(Files.readAllLines(DECISIONS.resolve("README.md")).stream().filter(line -> line.startsWith("- ")))
                .containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void every_link_to_a_file_leads_to_one(Path page) {
        Matcher links = LINK.matcher(read(page));
        assertThat(links.results().map(link -> link.group(1)))
                .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }

    @Test
    void the_readme_is_read_in_one_sitting() {
        assertThat(read(ROOT.resolve("README.md")).lines().count()).isLessThanOrEqualTo(150);
    }

    static Stream<Path> everyPage() throws IOException {
        return Stream.concat(pages(ROOT), pagesBelow(ROOT.resolve("docs")));
    }

    /** The first line of a page is "# 001 Title". */
    private static String lineInTheList(Path page) {
        String[] heading = read(page).lines().findFirst().orElseThrow().split(" ", 3);
        return "- " + heading[1] + " [" + heading[2] + "](" + page.getFileName() + ")";
    }

    private static Stream<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    private static Stream<Path> pagesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
