package se.serviceprogram.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The Kubernetes manifests: read by the API's own types, which know no other fields, and held against the rest. */
class KubernetesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path FOLDER = ROOT.resolve("docs/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1 Ingress", Ingress.class);

    /** Kubernetes' types keep unknown fields in a map; without that, a misspelt one is an error. */
    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            });

    private final Map<String, Object> kustomization = yaml("kustomization.yaml");
    private final List<HasMetadata> objects = objects();

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
        named(Deployment.class).forEach((name, deployment) -> {
            assertThat(deployment
                            .getSpec()
                            .getTemplate()
                            .getSpec()
                            .getSecurityContext()
                            .getRunAsNonRoot())
                    .isTrue();
            var confined = container(name).getSecurityContext();
            assertThat(confined.getReadOnlyRootFilesystem()).isTrue();
            assertThat(confined.getAllowPrivilegeEscalation()).isFalse();
            assertThat(confined.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container(name).getResources().getLimits()).containsKey("memory");
            assertThat(container(name).getReadinessProbe().getHttpGet().getPath())
                    .isNotBlank();
        });
    }

    @Test
    void the_api_has_the_variables_of_the_compose_file_and_the_user_of_its_image() throws IOException {
        ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
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
    void the_web_server_has_every_variable_of_its_templates() throws IOException {
        ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
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
        var pod = named(Deployment.class)
                .get("serviceprogram-api")
                .getSpec()
                .getTemplate()
                .getSpec();
        assertThat(Files.readString(ROOT.resolve("backend/api/src/main/resources/application.properties")))
                .contains("quarkus.shutdown.timeout=20S");
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(5 + 20);
    }

    private Container container(String deployment) {
        return named(Deployment.class)
                .get(deployment)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
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
        List<HasMetadata> read = new ArrayList<>();
        for (String file : (List<String>) kustomization.get("resources")) {
            for (Object document : new Yaml().loadAll(text(file))) {
                var fields = (Map<String, Object>) document;
                var type = TYPES.get(fields.get("apiVersion") + " " + fields.get("kind"));
                assertThat(type)
                        .as("type of %s in %s", fields.get("kind"), file)
                        .isNotNull();
                read.add(STRICT.convertValue(fields, type));
            }
        }
        return read;
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
