package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.serviceprogram.followup.FollowUpContents.Lines;
import se.serviceprogram.programme.ProgrammeRef;

/** A region puts its own Word template in the place of ours. */
class OwnTemplateTest {

    @TempDir
    Path folder;

    @Test
    void isUsedInsteadOfOurs() throws IOException {
        var document = documentWith(template("Regionens brevhuvud: {{title}}, {{registryNumber}}{{unknown}}"));

        try (var written = new XWPFDocument(new ByteArrayInputStream(document.of(contents())))) {
            assertThat(written.getParagraphs().getFirst().getText())
                    .isEqualTo("Regionens brevhuvud: Uppföljning Programmet, RUN/13/2024");
        }
    }

    @Test
    void thatIsMissingStopsTheStart() {
        assertThatThrownBy(() -> documentWith(folder.resolve("saknas.docx"))).isInstanceOf(UncheckedIOException.class);
    }

    private Path template(String text) throws IOException {
        var file = folder.resolve("mall.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText(text);
            word.write(out);
        }
        return file;
    }

    private static FollowUpDocument documentWith(Path template) {
        var document = new FollowUpDocument();
        document.regionsTemplate = Optional.of(template);
        document.clock = Clock.system(ZoneId.of("Europe/Stockholm"));
        document.readTemplate();
        return document;
    }

    private static FollowUpContents contents() {
        var programme = new ProgrammeRef(new UUID(0, 1), "Programmet");
        var followUp = new FollowUpView(
                new UUID(0, 2),
                0,
                programme,
                2023,
                "RUN/13/2024",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                FollowUpStatus.DRAFT,
                List.of());
        return new FollowUpContents(
                followUp,
                Instant.parse("2024-03-27T08:15:00Z"),
                "Uppföljning Programmet",
                List.of(),
                new Lines(List.of(), List.of()),
                new FollowUpContents.Totals(0L, BigDecimal.ZERO, false, null),
                List.of(),
                List.of());
    }
}
