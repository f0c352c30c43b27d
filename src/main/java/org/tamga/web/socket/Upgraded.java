package org.tamga.web.socket;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;

/**
 * A request that has become a WebSocket is over when that is. Quarkus counts those that run, to wait for them when it stops, and counts one down
 * when its response ends; that of an upgrade never does, so that every stop would take as long as it may. There is no other way to tell it.
 */
@RegisterForReflection(targets = QuarkusRequestWrapper.class, fields = false)
final class Upgraded {

    private static final Method DONE = done();

    private Upgraded() {
    }

    static void over(HttpServerRequest request) {
        try {
            DONE.invoke(QuarkusRequestWrapper.get(request));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method done() {
        try {
            var done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
            done.setAccessible(true);
            return done;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
