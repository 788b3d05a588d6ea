package se.serviceprogram.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/**
 * Reads a Kubernetes manifest as a cluster would, which there is none of here: by the API's own types, which know no other
 * fields; and what those types leave open, which fields may not be missing and which words they take, by the lists below,
 * from the API's reference.
 */
final class Manifest {

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

    /** What an object, or each object of a list, must have when it stands in a field of this name. */
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry(
                    "Deployment",
                    List.of("metadata/name", "spec/selector/matchLabels", "spec/template/spec/containers")),
            Map.entry("Service", List.of("metadata/name", "spec/ports", "spec/selector")),
            Map.entry("HorizontalPodAutoscaler", List.of("metadata/name", "spec/scaleTargetRef", "spec/maxReplicas")),
            Map.entry("PodDisruptionBudget", List.of("metadata/name", "spec/selector")),
            Map.entry("NetworkPolicy", List.of("metadata/name", "spec/podSelector", "spec/policyTypes")),
            Map.entry("Ingress", List.of("metadata/name", "spec/rules")),
            Map.entry("containers", List.of("name", "image")),
            Map.entry("env", List.of("name")),
            Map.entry("configMapKeyRef", List.of("name", "key")),
            Map.entry("secretKeyRef", List.of("name", "key")),
            Map.entry("fieldRef", List.of("fieldPath")),
            Map.entry("httpGet", List.of("path", "port")),
            Map.entry("volumeMounts", List.of("name", "mountPath")),
            Map.entry("volumes", List.of("name")),
            Map.entry("topologySpreadConstraints", List.of("maxSkew", "topologyKey", "whenUnsatisfiable")),
            Map.entry("scaleTargetRef", List.of("kind", "name")),
            Map.entry("metrics", List.of("type")),
            Map.entry("target", List.of("type")),
            Map.entry("paths", List.of("path", "pathType", "backend/service/name", "backend/service/port")));

    private static final Map<String, Set<String>> ONE_OF = Map.of(
            "protocol", Set.of("TCP", "UDP", "SCTP"),
            "policyTypes", Set.of("Ingress", "Egress"),
            "pathType", Set.of("Exact", "Prefix", "ImplementationSpecific"),
            "whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway"),
            "strategy/type", Set.of("RollingUpdate", "Recreate"),
            "seccompProfile/type", Set.of("RuntimeDefault", "Unconfined", "Localhost"),
            "metrics/type", Set.of("Resource", "ContainerResource", "Pods", "Object", "External"),
            "target/type", Set.of("Utilization", "Value", "AverageValue"));

    private Manifest() {}

    /** Every object of a file; what a cluster would refuse is an {@link IllegalArgumentException}. */
    @SuppressWarnings("unchecked")
    static List<HasMetadata> read(String file) {
        List<HasMetadata> read = new ArrayList<>();
        for (Object document : new Yaml().loadAll(file)) {
            var fields = (Map<String, Object>) document;
            String kind = fields.get("kind").toString();
            var type = TYPES.get(fields.get("apiVersion") + " " + kind);
            if (type == null) {
                throw new IllegalArgumentException("no such type: " + fields.get("apiVersion") + " " + kind);
            }
            read.add(STRICT.convertValue(fields, type));
            look(kind, kind, fields);
        }
        return read;
    }

    private static void look(String parent, String field, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> look(parent, field, one));
        } else if (value instanceof Map<?, ?> object) {
            for (String path : REQUIRED.getOrDefault(field, List.of())) {
                if (!has(object, path)) {
                    throw new IllegalArgumentException(field + " has no " + path);
                }
            }
            object.forEach((key, inner) -> look(field, key.toString(), inner));
        } else {
            for (String name : List.of(field, parent + "/" + field)) {
                Set<String> words = ONE_OF.get(name);
                if (words != null && !words.contains(String.valueOf(value))) {
                    throw new IllegalArgumentException(name + " is none of " + words + ": " + value);
                }
            }
        }
    }

    private static boolean has(Map<?, ?> object, String path) {
        String[] parts = path.split("/", 2);
        Object inner = object.get(parts[0]);
        return inner != null && (parts.length == 1 || inner instanceof Map<?, ?> map && has(map, parts[1]));
    }
}
