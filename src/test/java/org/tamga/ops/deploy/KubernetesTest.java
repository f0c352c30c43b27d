package org.tamga.ops.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** The manifests are what Kubernetes reads, fit one another, and fit Tamga. */
class KubernetesTest {

    private static final Path MANIFESTS = Path.of("src/main/kubernetes/tamga.yaml");
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("ServiceAccount", ServiceAccount.class,
            "Deployment", Deployment.class, "Service", Service.class, "PodDisruptionBudget", PodDisruptionBudget.class,
            "NetworkPolicy", NetworkPolicy.class);

    private static final Map<String, HasMetadata> OBJECTS = new HashMap<>();

    /** Every key must be one that Kubernetes knows: its model takes any, this reader none. */
    @BeforeAll
    static void read() throws IOException {
        var mapper = YAMLMapper.builder().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    @Override
                    public Boolean hasAnySetter(Annotated annotated) {
                        return false;
                    }
                }).build();
        try (var documents = new YAMLFactory().createParser(MANIFESTS.toFile())) {
            for (var document : mapper.readValues(documents, JsonNode.class).readAll()) {
                var kind = document.get("kind").asText();
                assertThat(KINDS).containsKey(kind);
                OBJECTS.put(kind, mapper.treeToValue(document, KINDS.get(kind)));
            }
        }
    }

    private static <T extends HasMetadata> T the(Class<T> kind) {
        return kind.cast(OBJECTS.get(kind.getSimpleName()));
    }

    private static PodSpec pod() {
        return the(Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static Container container() {
        return pod().getContainers().get(0);
    }

    @Test
    void eachIsOfTheVersionThatItsKindHas() {
        assertThat(OBJECTS.values()).hasSize(KINDS.size()).allSatisfy(object -> {
            var model = KINDS.get(object.getKind()).getConstructor().newInstance();
            assertThat(object.getApiVersion()).isEqualTo(model.getApiVersion());
            assertThat(object.getMetadata().getName()).isEqualTo("tamga");
        });
    }

    @Test
    void theyMeanTheSamePods() {
        var labels = the(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
        assertThat(labels).isNotEmpty();
        assertThat(the(Deployment.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(the(Service.class).getSpec().getSelector()).isEqualTo(labels);
        assertThat(the(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(the(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(the(Service.class).getSpec().getPorts().get(0).getTargetPort().getStrVal())
                .isEqualTo(container().getPorts().get(0).getName());
    }

    @Test
    void eachProbeAsksForItsOwn() {
        assertThat(List.of(container().getStartupProbe(), container().getReadinessProbe(), container().getLivenessProbe()))
                .extracting(probe -> probe.getHttpGet().getPath())
                .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
    }

    @Test
    void nothingIsAllowedThatIsNotNeeded() {
        var pod = pod().getSecurityContext();
        var own = container().getSecurityContext();
        assertThat(pod.getRunAsNonRoot()).isTrue();
        assertThat(pod.getRunAsUser()).isEqualTo(10001L);
        assertThat(pod.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(own.getReadOnlyRootFilesystem()).isTrue();
        assertThat(own.getAllowPrivilegeEscalation()).isFalse();
        assertThat(own.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(pod().getAutomountServiceAccountToken()).isFalse();
        assertThat(container().getResources().getLimits()).containsEntry("memory", new Quantity("256Mi"));
    }

    @Test
    void onlyWhoeverIsNamedTalksToIt() {
        var policy = the(NetworkPolicy.class).getSpec();
        assertThat(policy.getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(policy.getIngress()).hasSize(1).allSatisfy(rule -> {
            assertThat(rule.getFrom()).as("without, anybody may").isNotEmpty()
                    .allSatisfy(peer -> assertThat(peer.getNamespaceSelector() == null ? peer.getPodSelector()
                            : peer.getNamespaceSelector().getMatchExpressions()).isNotNull());
            assertThat(rule.getPorts()).extracting(port -> port.getPort().getStrVal())
                    .containsExactly(container().getPorts().get(0).getName());
        });
    }

    @Test
    void whatItAsksOthersForIsLetThrough() {
        var ports = the(NetworkPolicy.class).getSpec().getEgress().stream().flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal()).toList();
        assertThat(ports).as("names, PostgreSQL, and traces in both protocols").contains(53, 5432, 4317, 4318);
    }

    @Test
    void prometheusFindsItsPods() throws IOException {
        var job = new YAMLMapper().readTree(Path.of("src/main/monitoring/prometheus-kubernetes.yaml").toFile()).at("/scrape_configs/0");
        assertThat(job.path("metrics_path").asText()).isEqualTo(the(Deployment.class).getSpec().getTemplate().getMetadata().getAnnotations()
                .get("prometheus.io/path"));
        var kept = new HashMap<String, String>();
        job.path("relabel_configs").forEach(rule -> kept.put(rule.at("/source_labels/0").asText(), rule.path("regex").asText()));
        assertThat(the(Deployment.class).getSpec().getTemplate().getMetadata().getLabels()).containsEntry("app.kubernetes.io/name",
                kept.get("__meta_kubernetes_pod_label_app_kubernetes_io_name"));
        assertThat(container().getPorts().get(0).getName()).isEqualTo(kept.get("__meta_kubernetes_pod_container_port_name"));
    }

    @Test
    void thereIsTimeToFinishWhatRuns() throws IOException {
        var delay = container().getEnv().stream().filter(each -> each.getName().equals("QUARKUS_SHUTDOWN_DELAY")).findAny().orElseThrow();
        var settings = new java.util.Properties();
        try (var file = java.nio.file.Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        var seconds = seconds(delay.getValue()) + seconds(settings.getProperty("quarkus.shutdown.timeout"));
        assertThat(pod().getTerminationGracePeriodSeconds()).isGreaterThan(seconds);
        assertThat(container().getReadinessProbe().getPeriodSeconds() * container().getReadinessProbe().getFailureThreshold())
                .as("not ready is seen within the delay").isLessThan(seconds(delay.getValue()));
    }

    private static int seconds(String text) {
        assertThat(text).endsWith("s");
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }
}
