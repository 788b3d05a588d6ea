package se.serviceprogram.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word template that somebody has prepared: its XML may neither fetch anything nor grow without end. */
class HostileTemplateTest {

    @TempDir
    Path folder;

    @Test
    void anEntityThatNamesAFileOrAnAddressIsNotFetched() throws IOException {
        var fetched = new AtomicInteger();
        var evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        evil.start();
        try {
            var address = "http://localhost:" + evil.getAddress().getPort() + "/evil.dtd";
            var template = withDoctype("<!DOCTYPE a [<!ENTITY % b SYSTEM \"" + address
                    + "\"> %b; <!ENTITY c SYSTEM \"file:///etc/passwd\">]>");
            assertThatThrownBy(() -> documentWith(template)).isInstanceOf(Exception.class);
            assertThat(fetched).hasValue(0);
        } finally {
            evil.stop(0);
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (var level = 1; level < 30; level++) {
            entities.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(level, level - 1, level - 1));
        }
        var template = withDoctype(entities.append("]>").toString());
        assertThatThrownBy(() -> documentWith(template)).isInstanceOf(Exception.class);
    }

    /** Our own template with a document type put before its text. */
    private Path withDoctype(String doctype) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var own = new ZipInputStream(FollowUpDocument.class.getResourceAsStream("/followup/board-memo.docx"));
                var zip = new ZipOutputStream(changed)) {
            for (var entry = own.getNextEntry(); entry != null; entry = own.getNextEntry()) {
                var content = own.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(content, StandardCharsets.UTF_8);
                    var start = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
                    content =
                            (xml.substring(0, start) + doctype + xml.substring(start)).getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                new ByteArrayInputStream(content).transferTo(zip);
            }
        }
        return Files.write(folder.resolve("mall.docx"), changed.toByteArray());
    }

    private static void documentWith(Path template) {
        var document = new FollowUpDocument();
        document.regionsTemplate = Optional.of(template);
        document.clock = Clock.system(ZoneId.of("Europe/Stockholm"));
        document.readTemplate();
    }
}
