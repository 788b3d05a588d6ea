package se.serviceprogram.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says when nothing could be verified: never that faults were found ({@link ChangeLogChainTest}). */
class ChangeLogVerificationTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"--expect 23:x", "--expect", "--help"})
    void itExplainsItselfWhenItsArgumentsAreWrong(String options) {
        assertThat(run(List.of(options.split(" ")), Map.of())).isEqualTo(ChangeLogVerification.FAILED);
        assertThat(said()).startsWith("Usage: ");
    }

    @Test
    void anAddressOfNoDatabaseIsNotTakenForWrongArguments() {
        assertThat(run(List.of(), settings("jdbc:mysql://database/serviceprogram?password=hemligt")))
                .isEqualTo(ChangeLogVerification.FAILED);
        assertThat(said())
                .contains("could not be verified", "quarkus.datasource.jdbc.url")
                .doesNotContain("Usage", "hemligt");
    }

    @Test
    void missingSettingsAndADatabaseThatIsAwayAreTold() {
        assertThat(run(List.of(), Map.of())).isEqualTo(ChangeLogVerification.FAILED);
        assertThat(run(List.of(), settings("jdbc:postgresql://localhost:1/none")))
                .isEqualTo(ChangeLogVerification.FAILED);
        assertThat(said().lines()).hasSize(2).allMatch(line -> line.startsWith("The change log could not be verified"));
    }

    @Test
    void whatNobodyForesawIsNoFaultOfTheLog() {
        assertThat(run(List.of(), () -> {
                    throw new IllegalStateException("unforeseen");
                }))
                .isEqualTo(ChangeLogVerification.FAILED);
        assertThat(said()).contains("could not be verified: unforeseen");
        assertThat(run(List.of(), () -> {
                    throw new NoClassDefFoundError("of the driver");
                }))
                .isEqualTo(ChangeLogVerification.FAILED);
    }

    private int run(List<String> options, Map<String, String> settings) {
        return run(
                options,
                () -> new SmallRyeConfigBuilder().withDefaultValues(settings).build());
    }

    private int run(List<String> options, Supplier<Config> settings) {
        return ChangeLogVerification.run(options, settings, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> settings(String address) {
        return Map.of(
                "quarkus.datasource.jdbc.url", address,
                "quarkus.datasource.username", "app",
                "quarkus.datasource.password", "app");
    }
}
