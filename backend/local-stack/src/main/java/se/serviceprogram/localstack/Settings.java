package se.serviceprogram.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be chosen for a run, from environment variables. */
record Settings(Port web, Port api, Port keycloak, Port database, boolean demo, String firstOrganisation) {

    /** The region that most accounts of our realm belong to; without demo data it is all there is. */
    static final String REGION_OF_THE_ACCOUNTS = "region-jamtland-harjedalen;23;Region Jämtland Härjedalen";

    Settings {
        List<Integer> numbers = List.of(web.number(), api.number(), keycloak.number(), database.number());
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new StackException(
                    "PORT, API_PORT, KEYCLOAK_PORT and DATABASE_PORT must differ; they are " + numbers + ".");
        }
    }

    static Settings from(Map<String, String> environment) {
        return new Settings(
                Port.chosen(environment, "PORT", 8080),
                Port.chosen(environment, "API_PORT", 8081),
                Port.chosen(environment, "KEYCLOAK_PORT", 8082),
                Port.chosen(environment, "DATABASE_PORT", 5433),
                !environment.getOrDefault("DEMO", "true").equalsIgnoreCase("false"),
                Optional.ofNullable(environment.get("SERVICEPROGRAM_FIRST_ORGANISATION"))
                        .filter(value -> !value.isBlank())
                        .orElse(REGION_OF_THE_ACCOUNTS));
    }

    List<Port> ports() {
        return List.of(web, api, keycloak, database);
    }

    boolean hasRegionOfTheAccounts() {
        String externalId = REGION_OF_THE_ACCOUNTS.substring(0, REGION_OF_THE_ACCOUNTS.indexOf(';'));
        return Arrays.stream(firstOrganisation.split("\\|"))
                .anyMatch(entry -> entry.split(";")[0].strip().equals(externalId));
    }

    String webUrl() {
        return "http://localhost:" + web.number();
    }
}
