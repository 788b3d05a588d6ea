package se.serviceprogram.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;

/** All that a reply says, also where it is packed: workbooks and documents are zip files of XML. */
final class ReplyText {

    private ReplyText() {}

    static String of(Response reply) {
        var bytes = reply.asByteArray();
        return isPacked(bytes) ? unpacked(bytes) : new String(bytes, UTF_8);
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Without marks too, so that a number is found where they part it. */
    private static String unpacked(byte[] bytes) {
        var text = new StringBuilder();
        try {
            var file = Files.createTempFile("reply", ".zip");
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var xml = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                    text.append(xml)
                            .append('\n')
                            .append(xml.replaceAll("<[^>]*>", ""))
                            .append('\n');
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text.toString();
    }
}
