package se.serviceprogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.serviceprogram.testing.ApiTest;
import se.serviceprogram.testing.Database;
import se.serviceprogram.testing.TestIssuer;

/** Bodies in chunks do not say how long they are; the limit is the same as for those that do. */
@ApiTest
class UnannouncedBodyTest {

    private static final int CHUNK = 100_000;

    @ParameterizedTest
    @CsvSource({
        "POST, /actors, application/json, '{\"kind\":'",
        "POST, /imports, multipart/form-data; boundary=part, '--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n'"
    })
    void aBodyTooLargeIsRefusedWhereverItIsSent(String method, String path, String type, String start)
            throws IOException {
        for (var chunks : List.of(201, 450)) {
            assertThat(send(method, path, type, start, chunks, " ", "\r\n--part--\r\n"))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("\"code\":\"payload-too-large\"");
        }
    }

    @Test
    void aBodyWithinTheLimitIsTaken() throws Exception {
        var answer = send(
                "POST", "/actors", "application/json", "{\"kind\": \"company\", \"name\": \"Handlare\"}", 10, " ", "");

        assertThat(answer).startsWith("HTTP/1.1 201");
        assertThat(Database.single("select count(*) from actor where name = 'Handlare'"))
                .isEqualTo("1");
    }

    @Test
    void aFormThatEndsTooSoonIsBadInput() throws IOException {
        var start = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n";

        assertThat(send("POST", "/imports", "multipart/form-data; boundary=part", start, 1, "x", ""))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"invalid-input\"");
    }

    /** What the server says; it may say it before it has read everything, and then closes. */
    private static String send(
            String method, String path, String type, String start, int chunks, String filler, String end)
            throws IOException {
        var token = TestIssuer.shared().person("Karin", "region-jamtland-harjedalen", "coordinator");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write("""
                    %s /serviceprogram/v1%s HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: %s
                    Transfer-Encoding: chunked
                    Connection: close

                    """.formatted(method, path, token, type)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            try {
                chunk(out, start);
                for (int i = 0; i < chunks; i++) {
                    chunk(out, filler.repeat(CHUNK));
                }
                chunk(out, end);
                out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException answeredAlready) {
                // Reading tells what.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
