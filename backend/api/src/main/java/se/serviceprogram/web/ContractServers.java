package se.serviceprogram.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.jspecify.annotations.Nullable;

/** Serves the hand-written contract with this installation's server and sign-in addresses; nothing else differs. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractServers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var config = ConfigProvider.getConfig();
        contract.setServers(List.of(
                OASFactory.createServer().url(config.getValue("serviceprogram.public-base-url", String.class))));
        var issuer = config.getOptionalValue("quarkus.oidc.auth-server-url", String.class);
        var oauth = contract.getComponents() == null || contract.getComponents().getSecuritySchemes() == null
                ? null
                : contract.getComponents().getSecuritySchemes().get("oauth2");
        if (issuer.isPresent() && oauth != null) {
            var flows = oauth.getFlows();
            direct(flows.getClientCredentials(), issuer.get());
            direct(flows.getAuthorizationCode(), issuer.get());
        }
    }

    private static void direct(@Nullable OAuthFlow flow, String issuer) {
        if (flow != null) {
            flow.setTokenUrl(issuer + "/protocol/openid-connect/token");
            if (flow.getAuthorizationUrl() != null) {
                flow.setAuthorizationUrl(issuer + "/protocol/openid-connect/auth");
            }
        }
    }
}
