package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds nginx's template to the rules that the local web server follows (its own tests show those). */
class NginxTemplateTest {

    private static final Path FRONTEND = Path.of("../../frontend");

    private static final Pattern LOGGED = Pattern.compile("\\$(\\w+)");

    private final String template = text("nginx/default.conf.template");

    @Test
    void repliesOfTheApiAreNotCompressed() {
        assertThat(location("/serviceprogram/")).contains("gzip off;").doesNotContain("gzip on");
        assertThat(outsideLocations()).doesNotContain("gzip");
    }

    @Test
    void whatTheCallerSaysOfItselfIsReplaced() {
        assertThat(location("/serviceprogram/"))
                .contains("proxy_set_header Host ${WEB_HOST};")
                .contains("proxy_set_header X-Forwarded-Port \"\";", "proxy_set_header X-Forwarded-Prefix \"\";")
                .contains("proxy_set_header Forwarded 'for=$forwarded_for;host=\"${WEB_HOST}\";proto=${WEB_SCHEME}';")
                .contains("proxy_set_header X-Forwarded-For $remote_addr;")
                .contains("proxy_set_header X-Forwarded-Host ${WEB_HOST};")
                .contains("proxy_set_header X-Forwarded-Proto ${WEB_SCHEME};")
                .doesNotContain("proxy_add_x_forwarded_for");
    }

    @Test
    void everyReplyHasTheSecurityHeaders() {
        assertThat(outsideLocations()).contains("include /etc/nginx/conf.d/security-headers.inc;");
        assertThat(text("Dockerfile"))
                .contains("COPY nginx/security-headers.conf /etc/nginx/templates/security-headers.inc.template");
        // One add_header in a location, and nginx leaves out those of the server there.
        assertThat(location("@api-away")).contains("include /etc/nginx/conf.d/security-headers.inc;");
        assertThat(withoutLocation("/serviceprogram/").replace(location("@api-away"), ""))
                .doesNotContainPattern("(?m)^ {8,}add_header");
    }

    /** What it refuses by itself, and that the API is away, are problems of the API's own catalogue. */
    @Test
    void itsOwnRefusalsAreProblems() throws IOException {
        assertThat(outsideLocations()).contains("error_page 400 405 408 413 414 494 /refused;");
        assertThat(location("= /refused")).contains("internal;", "default_type application/problem+json;");
        String contract = Files.readString(FRONTEND.resolve("../openapi.yaml"));
        assertThat(Pattern.compile("(?m)^ {4}(?:\\d{3}|default) +\"([a-z-]+)\";$")
                        .matcher(template)
                        .results()
                        .map(code -> code.group(1))
                        .filter(code -> !code.startsWith("no-")))
                .hasSize(5)
                .allMatch(code -> contract.contains("- " + code + "\n"));
        // 500 is its own: there was no room for a body.
        assertThat(location("/serviceprogram/")).contains("error_page 500 502 504 = @api-away;");
        assertThat(location("@api-away"))
                .contains("add_header Retry-After 5 always;", "\"code\":\"unavailable\"", "return 502");
    }

    /** People search for names and numbers, and a page's address has what it shows. */
    @Test
    void noLogHasWhatPeopleSearchFor() {
        assertThat(LOGGED.matcher(logFormat()).results().map(variable -> variable.group(1)))
                .containsExactlyInAnyOrder(
                        "time_iso8601",
                        "logged_method",
                        "logged_path",
                        "server_protocol",
                        "status",
                        "body_bytes_sent",
                        "request_time",
                        "sent_http_traceparent");
        assertThat(template)
                .containsPattern(
                        "map \\$request_uri \\$logged_path \\{\\s+\"~\\^\\(\\?<before_query>\\[\\^\\?]\\*\\)\" \\$before_query;\\s+}")
                .containsPattern(
                        "map \\$request \\$logged_method \\{\\s+\"~\\^\\(\\?<method>\\[A-Za-z]\\+\\) \" \\$method;\\s+}");
        assertThat(Pattern.compile("(?:access|error)_log .*;")
                        .matcher(template)
                        .results()
                        .map(MatchResult::group))
                .containsExactly("access_log /var/log/nginx/access.log without_persons;", "error_log stderr crit;");
        assertThat(outsideLocations()).contains("access_log ", "error_log ");
    }

    /** Neither who called, nor with what or from where. */
    @Test
    void noLogHasWhoCalled() {
        assertThat(logFormat())
                .doesNotContainPattern("\\$(?:binary_)?remote_|\\$realip_|\\$proxy_|\\$http_|\\$cookie_|\\$request\\b");
    }

    /** For whoever collects logs; what comes of callers is escaped. */
    @Test
    void aLineOfTheLogIsOneObject() throws IOException {
        String format = logFormat();
        assertThat(format).startsWith("without_persons escape=json\n");
        String line = Pattern.compile("'([^']*)'")
                .matcher(format)
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.joining());
        // What always is a number stands without quotation marks.
        String filled =
                line.replaceAll("\\$(?:body_bytes_sent|request_time)\\b", "1.5").replaceAll("\\$\\w+", "text");
        assertThat(new ObjectMapper().readTree(filled).fieldNames())
                .toIterable()
                .containsExactly("time", "method", "path", "protocol", "status", "bytes", "seconds", "traceparent");
    }

    /** A little longer, so that it is the API that refuses what is a little too long, and never much: it lies in memory. */
    @Test
    void aBodyIsHardlyLongerThanTheApiTakes() {
        long api = Long.parseLong(RepositoryText.setting("quarkus.http.limits.max-body-size"));
        long most = RepositoryText.megabytes(RepositoryText.ofNginx("client_max_body_size")) * 1024L * 1024;
        assertThat(most).isGreaterThan(api).isLessThan(api * 5 / 4);
        assertThat(outsideLocations()).contains("client_max_body_size ");
        assertThat(location("/serviceprogram/")).contains("proxy_max_temp_file_size 0;");
    }

    /** An import says nothing until it is done. */
    @Test
    void theApiMayBeSilentForAsLongAsItMayItself() {
        assertThat(location("/serviceprogram/")).contains("proxy_read_timeout ");
        assertThat(RepositoryText.time(RepositoryText.ofNginx("proxy_read_timeout")))
                .isEqualTo(RepositoryText.time(RepositoryText.setting("quarkus.http.idle-timeout")));
    }

    @Test
    void slowRequestsEnd() {
        assertThat(outsideLocations()).contains("client_header_timeout 20s;", "client_body_timeout 20s;");
    }

    /** They are the same as the local stack's: the API's own, and the one about TLS, which the API does not see. */
    @Test
    void repliesOfTheApiKeepItsOwnHeaders() {
        String hsts = text("nginx/security-headers.conf")
                .lines()
                .filter(line -> line.contains("Strict-Transport-Security"))
                .findFirst()
                .orElseThrow();
        assertThat(Pattern.compile("(?m)^ *add_header.*$")
                        .matcher(location("/serviceprogram/"))
                        .results()
                        .map(line -> line.group().strip()))
                .containsExactly(hsts);
    }

    @Test
    void theAddressOfAKindOfProblemLeadsToItsPage() {
        // $uri would be decoded, line breaks included.
        assertThat(location("/problems/")).contains("return 308 /serviceprogram/v1$request_uri;");
    }

    /** Who is trusted, and what else is filled in, is NginxVariablesTest's. */
    @Test
    void onlyWhoIsTrustedTellsTheCallersAddress() {
        assertThat(template).doesNotContain("set_real_ip_from");
        assertThat(outsideLocations()).containsOnlyOnce("    ${REAL_IP_FROM}\n");
        assertThat(template).contains("real_ip_header X-Forwarded-For;").doesNotContain("real_ip_recursive");
    }

    @Test
    void pagesAreFetchedAnewAndHashedFilesKept() {
        assertThat(template)
                .containsPattern("/index\\.html +\"no-store\";")
                .containsPattern("/config\\.json +\"no-store\";")
                .containsPattern("~\\^/assets/ +\"public, max-age=31536000, immutable\";")
                .contains("add_header Cache-Control $caching;");
        assertThat(location("/")).contains("try_files $uri /index.html;");
        assertThat(location("/assets/")).contains("try_files $uri =404;");
    }

    @Test
    void theConfigurationIsThatOfTheLocalStack() {
        assertThat(location("= /config.json")).contains("'" + BrowserConfig.json("${ISSUER_URL}") + "'");
    }

    /** The only one there is. */
    private String logFormat() {
        String format = Pattern.compile("(?s)^log_format (\\w+ .*?);$", Pattern.MULTILINE)
                .matcher(template)
                .results()
                .map(log -> log.group(1))
                .collect(Collectors.joining("; "));
        assertThat(format).isNotEmpty().doesNotContain(";");
        return format;
    }

    private String location(String path) {
        String start = "    location " + path + " {\n";
        assertThat(template).contains(start);
        int from = template.indexOf(start);
        return template.substring(from, template.indexOf("\n    }\n", from));
    }

    private String withoutLocation(String path) {
        return template.replace(location(path), "");
    }

    private String outsideLocations() {
        return template.replaceAll("(?s)    location .*?\n    }\n", "");
    }

    private static String text(String file) {
        try {
            return Files.readString(FRONTEND.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
