package se.serviceprogram.localstack;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The manifests that {@code kustomization.yaml} lists, read as {@link Manifest} reads them, and what the tests ask of them. */
record Manifests(Map<String, Object> kustomization, List<HasMetadata> objects) {

    static final String FOLDER = "docs/kubernetes/";
    static final String API = "serviceprogram-api";
    static final String WEB = "serviceprogram-web";

    static Manifests read() {
        Map<String, Object> kustomization = new Yaml().load(RepositoryText.text(FOLDER + "kustomization.yaml"));
        return new Manifests(
                kustomization,
                resources(kustomization).stream()
                        .flatMap(file -> Manifest.read(RepositoryText.text(FOLDER + file)).stream())
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> resources(Map<String, Object> kustomization) {
        return (List<String>) kustomization.get("resources");
    }

    List<String> files() {
        return resources(kustomization);
    }

    /** What is the same for all pods, and differs between clusters: name=value. */
    @SuppressWarnings("unchecked")
    Map<String, String> literals() {
        var generated = ((List<Map<String, Object>>) kustomization.get("configMapGenerator")).getFirst();
        return ((List<String>) generated.get("literals"))
                .stream()
                        .map(literal -> literal.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    <T extends HasMetadata> Map<String, T> named(Class<T> type) {
        return objects.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toMap(object -> object.getMetadata().getName(), object -> object));
    }

    DeploymentSpec deployment(String name) {
        return named(Deployment.class).get(name).getSpec();
    }

    PodTemplateSpec template(String deployment) {
        return deployment(deployment).getTemplate();
    }

    PodSpec pod(String deployment) {
        return template(deployment).getSpec();
    }

    Container container(String deployment) {
        return pod(deployment).getContainers().getFirst();
    }

    Map<String, String> labels(String deployment) {
        return template(deployment).getMetadata().getLabels();
    }

    List<String> variables(String deployment) {
        return container(deployment).getEnv().stream().map(EnvVar::getName).toList();
    }

    /** The value of a variable that is told in the manifest itself. */
    String value(String deployment, String variable) {
        return container(deployment).getEnv().stream()
                .filter(one -> one.getName().equals(variable))
                .map(EnvVar::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The volume that stands at a place in a container. */
    Volume volumeAt(String deployment, String path) {
        String name = container(deployment).getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().equals(path))
                .map(VolumeMount::getName)
                .findFirst()
                .orElseThrow();
        return pod(deployment).getVolumes().stream()
                .filter(volume -> volume.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
