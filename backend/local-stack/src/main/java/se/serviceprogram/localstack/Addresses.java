package se.serviceprogram.localstack;

import io.vertx.core.json.JsonObject;

/** Where a running stack is found, for end-to-end tests. */
record Addresses(Settings settings, String issuer, String jdbcUrl, String machineClientSecret) {

    String json() {
        return new JsonObject()
                .put("webUrl", settings.webUrl())
                .put("apiUrl", settings.webUrl() + BrowserConfig.API_BASE)
                .put("issuer", issuer)
                .put("clientId", BrowserConfig.CLIENT)
                .put("machineClientId", LocalKeycloak.DEMO_CLIENT)
                .put("machineClientSecret", machineClientSecret)
                .put("jdbcUrl", jdbcUrl)
                .put("pid", ProcessHandle.current().pid())
                .encodePrettily();
    }
}
