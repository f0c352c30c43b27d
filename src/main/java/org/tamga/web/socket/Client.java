package org.tamga.web.socket;

import java.util.Map;

import io.vertx.core.Context;
import io.vertx.core.Future;

/** Whom an operation answers. All of it is said on the loop. */
interface Client {

    /** The event loop of the connection. */
    Context loop();

    /** An answer, or one of many; done once it is on its way, so that who reads slowly is told slowly. */
    Future<Void> next(String id, Map<String, Object> answer);

    /** The operation could not be executed, and is over. */
    void error(String id, Object errors);

    /** The operation is over. */
    void complete(String id);

    /** An operation has begun to tell what it is subscribed to: no single answer is awaited of it any more. */
    void settled();

    /** Nothing is done for an operation any more, however it ended: another may be begun in its place. */
    void left();
}
