package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.arc.runtime.ArcRecorder;
import io.quarkus.test.junit.QuarkusTest;

/** What Hibernate and Flyway have to offer is there, but not made before it is used. */
@QuarkusTest
class LazyBeansTest {

    @Inject
    LazyBeans lazy;

    @Test
    void itIsKnownByItsNames() {
        assertThat(lazy.names()).anyMatch(name -> name.contains("SessionFactory")).anyMatch(name -> name.contains("SchemaManager"))
                .anyMatch(name -> name.contains("Flyway"));
    }

    @Test
    void itIsActiveOnceTamgaHasStarted() {
        assertThat(lazy.names()).allMatch(name -> ArcRecorder.syntheticBeanCheckActive.get(name).get().value());
    }
}
