package se.serviceprogram.localstack;

/** What a new user reads when everything runs: where to go, as whom, and what there is. */
final class Welcome {

    private static final String ACCOUNTS = """
              samordnare                 Region Jämtland Härjedalen, coordinator: writes programmes, plans, measures, activities, service plans, support decisions, follow-ups and organisations
              beslutsfattare             Region Jämtland Härjedalen, decision-maker: adopts plans, approves follow-ups
              handlaggare                Region Jämtland Härjedalen, grant officer: writes the region's own support decisions, and organisations
              administrator              Region Jämtland Härjedalen, administrator: organisations, membership, external ids, the log
              lasare                     Region Jämtland Härjedalen, reader: reads everything of the region
            """;

    private static final String OPEN = """
            Open %s and sign in (password of every account: demo)
            """;

    private static final String OPEN_EMPTY = """
            Open %s and sign in; docs/onboarding.md tells how.
            """;

    private static final String ACCOUNTS_OF_THE_DEMO = """
              kommun                     Härjedalens kommun, reporter: writes the municipality's own measures, activities and service plan
              samordnare-vasternorrland  Region Västernorrland, coordinator: another region, with other data
            """;

    private static final String EMPTY = """

            DEMO=false: no demo data is loaded; what was loaded by an earlier run stays until make reset.
            Begin as administrator, who registers the organisations; then samordnare writes the programme. The accounts
            kommun and samordnare-vasternorrland belong to organisations that are not registered.
            """;

    private static final String OWN_REGION = """
            DEMO=false: no demo data is loaded, and %s is registered.
            Its accounts are made in Keycloak: %s/admin/, realm serviceprogram, as admin with the password
            keycloak.admin of .local/secrets.properties. Each needs a role and the attribute organisation
            (docs/onboarding.md). Then open %s and sign in.
            """;

    private static final String MACHINE = """

            The figures of 2023 as JSON, fetched by the demo machine client %s:
              %s
            """;

    private Welcome() {}

    static void print(Settings settings, Secrets secrets) {
        Console.say("\n" + text(settings, secrets.demoClient()));
    }

    static String text(Settings settings, String secret) {
        String keycloak = "http://localhost:" + settings.keycloak().number();
        if (!settings.demo() && !settings.hasRegionOfTheAccounts()) {
            return OWN_REGION.formatted(settings.firstOrganisation(), keycloak, settings.webUrl());
        }
        if (!settings.demo()) {
            return OPEN_EMPTY.formatted(settings.webUrl()) + ACCOUNTS + EMPTY;
        }
        return OPEN.formatted(settings.webUrl())
                + ACCOUNTS
                + ACCOUNTS_OF_THE_DEMO
                + MACHINE.formatted(LocalKeycloak.DEMO_CLIENT, curl(settings, keycloak, secret));
    }

    private static String curl(Settings settings, String keycloak, String secret) {
        return ("curl -s -H \"Authorization: Bearer $(curl -s -d grant_type=client_credentials -d client_id="
                + LocalKeycloak.DEMO_CLIENT + " -d client_secret=" + secret + " " + keycloak
                + "/realms/serviceprogram/protocol/openid-connect/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\" '"
                + settings.webUrl() + BrowserConfig.API_BASE + "/figures?year=2023'");
    }
}
