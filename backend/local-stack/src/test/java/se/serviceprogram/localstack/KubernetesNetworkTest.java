package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.serviceprogram.localstack.Manifests.API;
import static se.serviceprogram.localstack.Manifests.WEB;
import static se.serviceprogram.localstack.RepositoryText.first;
import static se.serviceprogram.localstack.RepositoryText.ofNginx;
import static se.serviceprogram.localstack.RepositoryText.text;
import static se.serviceprogram.localstack.RepositoryText.time;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reaches whom in Kubernetes: ports, services, the ingress and the network policies. */
class KubernetesNetworkTest {

    private final Manifests manifests = Manifests.read();

    @Test
    void pods_listen_where_their_images_do_and_are_found_there() {
        Map<String, String> listens = Map.of(
                API, first("(?m)^EXPOSE (\\d+)$", text("backend/Dockerfile")),
                WEB, first("listen (\\d+);", text("frontend/nginx/default.conf.template")));
        assertThat(manifests.named(Service.class)).containsOnlyKeys(API, WEB);
        for (String name : manifests.named(Deployment.class).keySet()) {
            assertThat(manifests.container(name).getPorts()).singleElement().satisfies(port -> {
                assertThat(port.getName()).isEqualTo("http");
                assertThat(port.getContainerPort()).hasToString(listens.get(name));
            });
            assertThat(manifests.deployment(name).getSelector().getMatchLabels())
                    .isEqualTo(manifests.labels(name));
            var service = manifests.named(Service.class).get(name).getSpec();
            assertThat(service.getSelector()).isEqualTo(manifests.labels(name));
            assertThat(service.getPorts()).singleElement().satisfies(port -> {
                assertThat(port.getName()).isEqualTo("http");
                assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
            });
        }
        assertThat(manifests.value(WEB, "API_URL"))
                .isEqualTo("http://" + API + ".$(NAMESPACE).svc.cluster.local:" + servicePort(API));
    }

    @Test
    void metrics_are_found_where_the_api_has_them() {
        assertThat(manifests.template(API).getMetadata().getAnnotations())
                .containsEntry("prometheus.io/scrape", "true")
                .containsEntry("prometheus.io/path", "/q/metrics")
                .containsEntry(
                        "prometheus.io/port",
                        manifests.container(API).getPorts().getFirst().getContainerPort() + "");
    }

    @Test
    void the_world_comes_in_by_the_web_and_by_our_name() {
        var ingress = manifests.named(Ingress.class).get("serviceprogram").getSpec();
        String host = URI.create(manifests.literals().get("WEB_URL")).getHost();
        assertThat(ingress.getTls()).singleElement().satisfies(tls -> assertThat(tls.getHosts())
                .containsExactly(host));
        assertThat(ingress.getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getHost()).isEqualTo(host);
            assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                assertThat(path.getPath()).isEqualTo("/");
                assertThat(path.getBackend().getService().getName()).isEqualTo(WEB);
                assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
            });
        });
    }

    /** What stands before our nginx refuses no earlier than it does, and gives up no sooner. */
    @Test
    void the_ingress_takes_as_long_bodies_and_waits_as_long_as_the_web_server() {
        assertThat(manifests
                        .named(Ingress.class)
                        .get("serviceprogram")
                        .getMetadata()
                        .getAnnotations())
                .containsEntry("nginx.ingress.kubernetes.io/proxy-body-size", ofNginx("client_max_body_size"))
                .containsEntry(
                        "nginx.ingress.kubernetes.io/proxy-read-timeout",
                        time(ofNginx("proxy_read_timeout")).toSeconds() + "");
    }

    @Test
    void every_pod_has_a_policy_about_what_comes_and_what_goes() {
        assertThat(manifests.named(NetworkPolicy.class)).containsOnlyKeys(API, WEB);
        for (String name : List.of(API, WEB)) {
            assertThat(policy(name).getPodSelector().getMatchLabels()).isEqualTo(manifests.labels(name));
            assertThat(policy(name).getPolicyTypes()).containsExactly("Ingress", "Egress");
        }
    }

    @Test
    void only_the_web_and_who_collects_metrics_reach_the_api() {
        assertThat(policy(API).getIngress()).singleElement().satisfies(rule -> {
            assertThat(rule.getFrom()).hasSize(2);
            assertThat(pods(rule.getFrom().getFirst())).isEqualTo(manifests.labels(WEB));
            assertThat(namespace(rule.getFrom().getLast())).isEqualTo("monitoring");
            assertThat(ports(rule.getPorts())).containsExactly("TCP 8080");
        });
        assertThat(policy(API).getEgress()).singleElement().satisfies(rule -> assertThat(ports(rule.getPorts()))
                .containsExactly("TCP 5432", "TCP 443", "UDP 53", "TCP 53"));
    }

    @Test
    void only_the_ingress_controller_reaches_the_web_which_reaches_the_api_alone() {
        assertThat(policy(WEB).getIngress()).singleElement().satisfies(rule -> {
            assertThat(rule.getFrom()).singleElement().satisfies(from -> assertThat(namespace(from))
                    .isEqualTo("ingress-nginx"));
            assertThat(ports(rule.getPorts())).containsExactly("TCP 8080");
        });
        assertThat(policy(WEB).getEgress()).hasSize(2).first().satisfies(rule -> {
            assertThat(rule.getTo()).singleElement().satisfies(to -> assertThat(pods(to))
                    .isEqualTo(manifests.labels(API)));
            assertThat(ports(rule.getPorts())).containsExactly("TCP " + servicePort(API));
        });
        assertThat(ports(policy(WEB).getEgress().getLast().getPorts())).containsExactly("UDP 53", "TCP 53");
    }

    private NetworkPolicySpec policy(String name) {
        return manifests.named(NetworkPolicy.class).get(name).getSpec();
    }

    private int servicePort(String name) {
        return manifests
                .named(Service.class)
                .get(name)
                .getSpec()
                .getPorts()
                .getFirst()
                .getPort();
    }

    /** Of our own namespace. */
    private static Map<String, String> pods(NetworkPolicyPeer peer) {
        assertThat(peer.getNamespaceSelector()).isNull();
        return peer.getPodSelector().getMatchLabels();
    }

    private static String namespace(NetworkPolicyPeer peer) {
        assertThat(peer.getNamespaceSelector().getMatchLabels()).containsOnlyKeys("kubernetes.io/metadata.name");
        return peer.getNamespaceSelector().getMatchLabels().get("kubernetes.io/metadata.name");
    }

    private static List<String> ports(List<NetworkPolicyPort> ports) {
        return ports.stream()
                .map(port -> port.getProtocol() + " " + port.getPort().getIntVal())
                .toList();
    }
}
