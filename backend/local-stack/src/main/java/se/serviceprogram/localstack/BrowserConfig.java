package se.serviceprogram.localstack;

import io.vertx.core.json.JsonObject;

/** {@code /config.json}: what the SPA must know about where it runs. */
final class BrowserConfig {

    static final String CLIENT = "serviceprogram-spa";
    static final String API_BASE = "/serviceprogram/v1";

    private BrowserConfig() {}

    static String json(String issuer) {
        return new JsonObject()
                .put("issuer", issuer)
                .put("clientId", CLIENT)
                .put("apiBase", API_BASE)
                .encode();
    }
}
