package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The Kubernetes manifests, read as {@link Manifest} reads them, and held against the compose file, images and code. */
class KubernetesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path FOLDER = ROOT.resolve("docs/kubernetes");

    private final Map<String, Object> kustomization = yaml("kustomization.yaml");
    private final List<HasMetadata> objects = objects();
    private final ComposeFile compose = compose();

    @Test
    void both_deployments_have_a_service_and_a_disruption_budget_that_select_their_pods() {
        assertThat(named(Deployment.class)).containsOnlyKeys("serviceprogram-api", "serviceprogram-web");
        named(Deployment.class).forEach((name, deployment) -> {
            Map<String, String> pods =
                    deployment.getSpec().getTemplate().getMetadata().getLabels();
            assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
            assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(pods);
            assertThat(named(Service.class).get(name).getSpec().getSelector()).isEqualTo(pods);
            assertThat(named(PodDisruptionBudget.class)
                            .get(name)
                            .getSpec()
                            .getSelector()
                            .getMatchLabels())
                    .isEqualTo(pods);
            assertThat(named(NetworkPolicy.class)
                            .get(name)
                            .getSpec()
                            .getPodSelector()
                            .getMatchLabels())
                    .isEqualTo(pods);
        });
        assertThat(named(HorizontalPodAutoscaler.class)
                        .get("serviceprogram-api")
                        .getSpec()
                        .getScaleTargetRef()
                        .getName())
                .isEqualTo("serviceprogram-api");
    }

    @Test
    void every_container_is_as_confined_as_in_the_compose_file() {
        for (String ours : List.of("api", "web")) {
            String name = "serviceprogram-" + ours;
            Map<String, Object> service = compose.services().get(ours);
            assertThat(pod(name).getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod(name).getAutomountServiceAccountToken()).isFalse();
            var confined = container(name).getSecurityContext();
            assertThat(confined.getReadOnlyRootFilesystem()).isTrue().isEqualTo(service.get("read_only"));
            assertThat(confined.getAllowPrivilegeEscalation()).isFalse();
            assertThat(compose.list(ours, "security_opt")).contains("no-new-privileges:true");
            assertThat(confined.getCapabilities().getDrop())
                    .containsExactly("ALL")
                    .isEqualTo(compose.list(ours, "cap_drop"));
            assertThat(container(name).getResources().getLimits())
                    .containsEntry("memory", memory(service.get("mem_limit").toString()));
            // What may be written to is the same: memory there, a folder that goes with the pod here.
            assertThat(container(name).getVolumeMounts().stream().map(VolumeMount::getMountPath))
                    .containsExactlyElementsOf(compose.list(ours, "tmpfs").stream()
                            .map(folder -> folder.split(":")[0])
                            .toList());
            assertThat(pod(name).getVolumes()).allMatch(volume -> volume.getEmptyDir() != null);
        }
    }

    @Test
    void every_container_is_asked_whether_it_works_at_addresses_that_it_answers() {
        var api = container("serviceprogram-api");
        assertThat(path(api.getStartupProbe())).isEqualTo("/q/health/ready");
        assertThat(path(api.getReadinessProbe())).isEqualTo("/q/health/ready");
        // Not readiness: a database that is away is no reason to start every replica anew.
        assertThat(path(api.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(compose.healthCheck("api")).contains(path(api.getReadinessProbe()));

        var web = container("serviceprogram-web");
        assertThat(path(web.getReadinessProbe())).isEqualTo("/config.json");
        assertThat(path(web.getLivenessProbe())).isEqualTo("/config.json");
        assertThat(compose.healthCheck("web")).endsWith(path(web.getLivenessProbe()));

        // The start may take longer than two failed probes of its life.
        var start = api.getStartupProbe();
        assertThat(start.getPeriodSeconds() * start.getFailureThreshold()).isGreaterThanOrEqualTo(120);
        named(Deployment.class).keySet().forEach(name -> assertThat(
                        container(name).getPorts())
                .singleElement()
                .matches(port -> port.getName().equals("http") && port.getContainerPort() == 8080));
    }

    @Test
    void replicas_keep_within_what_the_database_has() throws IOException {
        var api = named(Deployment.class).get("serviceprogram-api").getSpec();
        var scaled =
                named(HorizontalPodAutoscaler.class).get("serviceprogram-api").getSpec();
        assertThat(scaled.getMinReplicas()).isEqualTo(api.getReplicas()).isEqualTo(2);
        int surge = api.getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        int connections =
                Integer.parseInt(Pattern.compile("(?m)^\\| `QUARKUS_DATASOURCE_JDBC_MAX_SIZE` \\| no \\| `(\\d+)`")
                        .matcher(Files.readString(ROOT.resolve("docs/configuration.md")))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
        // PostgreSQL's own default is a hundred, of which three are its superuser's.
        assertThat((scaled.getMaxReplicas() + surge) * connections).isLessThanOrEqualTo(97);
        named(PodDisruptionBudget.class).forEach((name, budget) -> assertThat(
                        budget.getSpec().getMinAvailable().getIntVal())
                .as(name)
                .isPositive()
                .isLessThan(named(Deployment.class).get(name).getSpec().getReplicas()));
        assertThat(api.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal())
                .isZero();
    }

    @Test
    void only_the_web_and_who_collects_metrics_reach_the_api() {
        var api = named(NetworkPolicy.class).get("serviceprogram-api").getSpec();
        assertThat(api.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(api.getIngress()).singleElement().satisfies(rule -> {
            assertThat(rule.getFrom()).hasSize(2);
            assertThat(rule.getFrom().getFirst().getPodSelector().getMatchLabels())
                    .isEqualTo(labels("serviceprogram-web"));
            assertThat(rule.getFrom().getLast().getNamespaceSelector().getMatchLabels())
                    .containsExactly(Map.entry("kubernetes.io/metadata.name", "monitoring"));
            assertThat(ports(rule.getPorts())).containsExactly("TCP 8080");
        });
        assertThat(api.getEgress()).singleElement().satisfies(rule -> assertThat(ports(rule.getPorts()))
                .containsExactly("TCP 5432", "TCP 443", "UDP 53", "TCP 53"));

        var web = named(NetworkPolicy.class).get("serviceprogram-web").getSpec();
        assertThat(web.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(web.getIngress()).singleElement().satisfies(rule -> assertThat(ports(rule.getPorts()))
                .containsExactly("TCP 8080"));
        assertThat(web.getEgress()).hasSize(2).first().satisfies(rule -> {
            assertThat(rule.getTo()).singleElement().satisfies(to -> assertThat(
                            to.getPodSelector().getMatchLabels())
                    .isEqualTo(labels("serviceprogram-api")));
            assertThat(ports(rule.getPorts())).containsExactly("TCP 8080");
        });
        assertThat(ports(web.getEgress().getLast().getPorts())).containsExactly("UDP 53", "TCP 53");
    }

    @Test
    void the_api_has_the_variables_of_the_compose_file_and_the_user_of_its_image() throws IOException {
        var variables = compose.environment("api").keySet().stream()
                // Compose fetches keys inside its network and begins empty; a cluster does as its owner sets up.
                .filter(name -> !name.matches("QUARKUS_OIDC_(?!AUTH_SERVER_URL).*|SERVICEPROGRAM_FIRST_ORGANISATION"))
                .toList();
        assertThat(names("serviceprogram-api")).containsAll(variables);
        assertThat(Files.readString(ROOT.resolve("backend/Dockerfile")))
                .contains("USER "
                        + named(Deployment.class)
                                .get("serviceprogram-api")
                                .getSpec()
                                .getTemplate()
                                .getSpec()
                                .getSecurityContext()
                                .getRunAsUser());
    }

    @Test
    void the_web_server_has_every_variable_of_its_templates() {
        assertThat(names("serviceprogram-web"))
                .containsAll(compose.environment("web").keySet());
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_taken_from_the_configuration_is_in_it_and_no_secret_is() {
        var generated = ((List<Map<String, Object>>) kustomization.get("configMapGenerator")).getFirst();
        var keys = ((List<String>) generated.get("literals"))
                .stream().map(literal -> literal.split("=")[0]).collect(Collectors.toSet());
        var asked = named(Deployment.class).keySet().stream()
                .flatMap(name -> container(name).getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null
                        && variable.getValueFrom().getConfigMapKeyRef() != null)
                .map(variable -> variable.getValueFrom().getConfigMapKeyRef().getKey())
                .collect(Collectors.toSet());
        assertThat(keys).isEqualTo(asked).noneMatch(key -> key.contains("PASSWORD"));
        assertThat(container("serviceprogram-api").getEnv())
                .filteredOn(variable -> variable.getName().endsWith("PASSWORD"))
                .hasSize(2)
                .allMatch(variable -> variable.getValueFrom().getSecretKeyRef() != null);
    }

    @Test
    void a_stopped_replica_has_time_to_answer_what_it_has_begun() throws IOException {
        var pod = pod("serviceprogram-api");
        assertThat(Files.readString(ROOT.resolve("backend/api/src/main/resources/application.properties")))
                .contains("quarkus.shutdown.timeout=20S");
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(5 + 20);
    }

    private PodSpec pod(String deployment) {
        return named(Deployment.class).get(deployment).getSpec().getTemplate().getSpec();
    }

    private Container container(String deployment) {
        return pod(deployment).getContainers().getFirst();
    }

    private Map<String, String> labels(String deployment) {
        return named(Deployment.class)
                .get(deployment)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getLabels();
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
        return probe.getHttpGet().getPath();
    }

    private static List<String> ports(List<NetworkPolicyPort> ports) {
        return ports.stream()
                .map(port -> port.getProtocol() + " " + port.getPort().getIntVal())
                .toList();
    }

    /** Compose's m is Kubernetes' Mi. */
    private static Quantity memory(String limit) {
        assertThat(limit).matches("\\d+m");
        return new Quantity(limit.replace("m", ""), "Mi");
    }

    private List<String> names(String deployment) {
        return container(deployment).getEnv().stream().map(EnvVar::getName).toList();
    }

    private <T extends HasMetadata> Map<String, T> named(Class<T> type) {
        return objects.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toMap(object -> object.getMetadata().getName(), object -> object));
    }

    @SuppressWarnings("unchecked")
    private List<HasMetadata> objects() {
        return ((List<String>) kustomization.get("resources"))
                .stream().flatMap(file -> Manifest.read(text(file)).stream()).toList();
    }

    private static ComposeFile compose() {
        try {
            return ComposeFile.read(ROOT.resolve("docker-compose.yml"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> yaml(String file) {
        return new Yaml().load(text(file));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
