package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A setting that Tamga does not have")
class UnknownSettingsTest {

    private final UnknownSettings unknown = new UnknownSettings(null, new Settings());

    @Test
    void isToldWithTheOneThatWasMeant() {
        assertThat(unknown.warnings(List.of("tamga.graphql.detph", "tamga.graphql.depth"), Map.of()))
                .containsExactly("tamga.graphql.detph: Tamga has no such setting, and goes on without it; did you mean"
                        + " tamga.graphql.depth?");
    }

    @Test
    void isToldByItsEnvironmentVariableWhereItIsOne() {
        assertThat(unknown.warnings(List.of("tamga.graphql.dept"), Map.of("TAMGA_GRAPHQL_DEPT", "3", "TAMGA_DATA_DIRECTORY", "/data")))
                .containsExactly("TAMGA_GRAPHQL_DEPT: Tamga has no such setting, and goes on without it; did you mean"
                        + " TAMGA_GRAPHQL_DEPTH?");
    }

    @Test
    void isNotWhatKubernetesSetsForAServiceOfThatName() {
        assertThat(unknown.warnings(List.of(), Map.of("TAMGA_SERVICE_HOST", "10.0.0.1", "TAMGA_SERVICE_PORT_HTTP", "80",
                "TAMGA_PORT", "tcp://10.0.0.1:80", "TAMGA_PORT_80_TCP_ADDR", "10.0.0.1"))).isEmpty();
    }

    @Test
    void isNoneOfThoseThatTheApplicationComesWith() {
        var names = StreamSupport.stream(ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                // What tests are told, and no application.
                .filter(name -> !name.startsWith("tamga.test.") && !name.startsWith("tamga.faults.")).toList();

        assertThat(unknown.warnings(names, Map.of())).isEmpty();
    }
}
