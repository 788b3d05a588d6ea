package se.serviceprogram.localstack;

/** What a new user reads when everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(Settings settings, String secret) {
        String keycloak = "http://localhost:" + settings.keycloak().number();
        Console.say("""

                Open %s and sign in (password of every account: demo)
                  samordnare                 Region Jämtland Härjedalen, coordinator: writes programmes, plans, support and follow-ups
                  handlaggare                Region Jämtland Härjedalen, grant officer: writes the region's own support decisions
                  beslutsfattare             Region Jämtland Härjedalen, decision-maker: adopts plans, approves follow-ups
                  administrator              Region Jämtland Härjedalen, administrator: organisations, membership, the log
                  kommun                     Härjedalens kommun, reporter: writes the municipality's own measures and activities
                  lasare                     Region Jämtland Härjedalen, reader: reads everything of the region
                  samordnare-vasternorrland  Region Västernorrland, coordinator: another region, with other data

                The figures of 2023 as JSON, fetched by the demo machine client %s:
                  %s
                """.formatted(settings.webUrl(), LocalKeycloak.DEMO_CLIENT, curl(settings, keycloak, secret)));
        if (!settings.demo()) {
            Console.say(
                    "DEMO=false: no demo data is loaded; what was loaded by an earlier run stays until make reset.");
        }
    }

    private static String curl(Settings settings, String keycloak, String secret) {
        return ("curl -s -H \"Authorization: Bearer $(curl -s -d grant_type=client_credentials -d client_id="
                + LocalKeycloak.DEMO_CLIENT + " -d client_secret=" + secret + " " + keycloak
                + "/realms/serviceprogram/protocol/openid-connect/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\" '"
                + settings.webUrl() + BrowserConfig.API_BASE + "/figures?year=2023'");
    }
}
