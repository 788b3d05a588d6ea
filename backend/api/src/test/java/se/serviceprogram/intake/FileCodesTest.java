package se.serviceprogram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.serviceprogram.actor.MunicipalityService;
import se.serviceprogram.support.Source;
import se.serviceprogram.support.SupportCodes;
import se.serviceprogram.support.SupportForm;
import se.serviceprogram.support.SupportFormNamed;

class FileCodesTest {

    static final FileCodes CODES = new FileCodes(
            Set.of("nyps", "manual"),
            Map.of("hemsändning", "home-delivery", "servicebidrag", "service-grant"),
            Map.of("home-delivery", "Hemsändning", "service-grant", "Särskilt driftstöd"),
            Map.of("2361", "Härjedalen", "2303", "Ragunda", "1080", "Karlskrona"));

    @Test
    void aSourceIsGivenByItsCode() throws Unreadable {
        assertThat(CODES.source("nyps")).isEqualTo("nyps");
        assertRefused(() -> CODES.source("Nyps"), "unknown-source", "manual, nyps");
    }

    @Test
    void aSupportFormIsGivenByAnyOfItsNamesWhateverTheCase() throws Unreadable {
        assertThat(CODES.form("HEMSÄNDNING")).isEqualTo("home-delivery");
        assertRefused(() -> CODES.form("Hemkörning"), "unknown-support-form", "Hemsändning, Särskilt driftstöd");
    }

    @Test
    void aMunicipalityIsGivenByItsCode() throws Unreadable {
        assertThat(CODES.municipality("2361")).isEqualTo("2361");
        assertRefused(() -> CODES.municipality("9999"), "unknown-municipality", "9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Härjedalen", "HÄRJEDALEN", "Härjedalens", "Härjedalens kommun", "härjedalen  Kommun"})
    void theNameOfAMunicipalityIsRefusedWithItsCode(String name) {
        assertRefused(() -> CODES.municipality(name), "municipality-name", name, "2361");
    }

    @Test
    void theCodesAreReadFromTheRoomsThatKeepThem() {
        var reader = new FileCodes.Reader();
        reader.codes = new SupportCodes() {
            @Override
            public List<SupportForm> forms() {
                return List.of(SupportFormNamed.form("home-delivery"));
            }

            @Override
            public Map<String, Source> sources() {
                return Map.of("nyps", new Source() {});
            }

            @Override
            public Map<String, String> formCodesByAlias() {
                return CODES.formsByAlias();
            }
        };
        reader.municipalities = new MunicipalityService() {
            @Override
            public Map<String, String> names() {
                return CODES.municipalityNames();
            }
        };

        assertThat(reader.read())
                .isEqualTo(new FileCodes(
                        Set.of("nyps"),
                        CODES.formsByAlias(),
                        Map.of("home-delivery", "Stöd home-delivery"),
                        CODES.municipalityNames()));
    }

    private static void assertRefused(ThrowingCallable reading, String code, String... arguments) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Unreadable.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.arguments()).containsExactly(arguments);
        });
    }
}
