package se.serviceprogram.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of what the service is made of (CycloneDX), which the build writes for those who run it. */
class BillOfMaterialsTest {

    private static final Path FILE = Path.of("target/serviceprogram-api.cdx.json");

    private final JsonNode bill = read();
    private final Map<String, String> versions = versions();

    @Test
    void isOfThisServiceAndVersion() throws IOException {
        var ours = bill.at("/metadata/component");
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(ours.path("group").asText()).isEqualTo("se.serviceprogram");
        assertThat(ours.path("name").asText()).isEqualTo("serviceprogram-api");
        assertThat(ours.path("version").asText()).isEqualTo(inPom("version"));
    }

    @Test
    void listsLibrariesWithTheVersionsOfTheBuildAndWhereTheyComeFrom() throws IOException {
        assertThat(versions)
                .containsEntry("quarkus-oidc", inPom("quarkus.platform.version"))
                .containsEntry("poi-ooxml", inPom("poi.version"))
                .containsEntry("fastcsv", inPom("fastcsv.version"))
                .containsKeys("postgresql", "flyway-core", "hibernate-core", "jose4j", "netty-handler");
        assertThat(bill.path("components")).allSatisfy(part -> {
            assertThat(part.path("version").asText()).isNotBlank();
            assertThat(part.path("purl").asText()).startsWith("pkg:maven/");
        });
    }

    @Test
    void listsNothingThatIsNotShipped() {
        assertThat(versions)
                .doesNotContainKeys("junit-jupiter", "rest-assured", "archunit", "serviceprogram-local-stack");
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(FILE));
        } catch (IOException missing) {
            throw new AssertionError("The build has not written " + FILE, missing);
        }
    }

    private Map<String, String> versions() {
        var found = new TreeMap<String, String>();
        StreamSupport.stream(bill.path("components").spliterator(), false)
                .forEach(part -> found.put(
                        part.path("name").asText(), part.path("version").asText()));
        return found;
    }

    private static String inPom(String name) throws IOException {
        var value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<")
                .matcher(Files.readString(Path.of("../../pom.xml")));
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
