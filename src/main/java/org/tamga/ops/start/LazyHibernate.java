package org.tamga.ops.start;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.quarkus.hibernate.orm.runtime.JPAConfig;

/**
 * In a native binary, Hibernate starts when something is first changed: whatever only reads goes past it, and need not wait for it nor keep
 * it in memory (docs/decisions/0028). Quarkus starts it before anything else, and knows no setting for that.
 */
@TargetClass(JPAConfig.class)
final class LazyHibernate {

    /** Whoever asks for it first starts it. */
    @Substitute
    void startAll() {
        // Nothing yet.
    }
}
