package se.serviceprogram.localstack;

import java.util.List;
import java.util.Map;

/** What can be chosen for a run, from environment variables. */
record Settings(Port web, Port api, Port keycloak, Port database, boolean demo) {

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
                !environment.getOrDefault("DEMO", "true").equalsIgnoreCase("false"));
    }

    List<Port> ports() {
        return List.of(web, api, keycloak, database);
    }

    String webUrl() {
        return "http://localhost:" + web.number();
    }
}
