package se.serviceprogram.followup;

import com.deepoove.poi.XWPFTemplate;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes a follow-up as a Word document: the contents put into a Word template, ours or the region's own. The template
 * is read when the service starts, so that one that cannot be used is noticed by those who installed it.
 */
@Startup
@ApplicationScoped
class FollowUpDocument {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String OWN_TEMPLATE = "/followup/board-memo.docx";

    @ConfigProperty(name = "serviceprogram.follow-up-template")
    Optional<Path> regionsTemplate;

    @Inject
    Clock clock;

    private byte[] template;

    @PostConstruct
    void readTemplate() {
        try (var file = open()) {
            template = file.readAllBytes();
            XWPFTemplate.compile(new ByteArrayInputStream(template)).close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The follow-up's Word template cannot be read", unreadable);
        }
    }

    byte[] of(FollowUpContents contents) {
        try (var document = XWPFTemplate.compile(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            document.render(new BoardMemo(contents, clock.getZone()).fields());
            var properties = document.getXWPFDocument().getProperties().getCoreProperties();
            properties.setTitle(contents.title());
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private InputStream open() throws IOException {
        return regionsTemplate.isPresent()
                ? Files.newInputStream(regionsTemplate.get())
                : FollowUpDocument.class.getResourceAsStream(OWN_TEMPLATE);
    }
}
