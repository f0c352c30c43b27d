package org.tamga.ops;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import org.jboss.logging.Logger;
import org.tamga.common.Replica;

/**
 * Two connections that look like one: to the database, and to a copy of it, from which a transaction that only reads is served while the
 * copy has all that was committed (docs/decisions/0018).
 */
final class ReplicaConnection implements InvocationHandler, Replica {

    private static final Logger LOG = Logger.getLogger(ReplicaConnection.class);
    private static final int PATIENCE_IN_MILLIS = 2_000;
    private static final String STATE = "select name, revision from store";

    private final Connection primary;
    private final ReadReplica replica;
    private Connection copy;
    private boolean reading;

    private ReplicaConnection(Connection primary, ReadReplica replica) {
        this.primary = primary;
        this.replica = replica;
    }

    static Connection of(Connection primary, ReadReplica replica) {
        return (Connection) Proxy.newProxyInstance(ReplicaConnection.class.getClassLoader(), new Class<?>[]{Connection.class},
                new ReplicaConnection(primary, replica));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "isWrapperFor" -> arguments[0] == Replica.class || (boolean) call(current(), method, arguments);
            case "unwrap" -> arguments[0] == Replica.class ? this : call(current(), method, arguments);
            case "commit", "rollback" -> {
                stopReading();
                yield call(primary, method, arguments);
            }
            // The copy's transaction has begun, and sees one state already.
            case "setTransactionIsolation" -> reading ? null : call(primary, method, arguments);
            case "close", "abort" -> {
                giveUpCopy();
                yield call(primary, method, arguments);
            }
            default -> call(current(), method, arguments);
        };
    }

    private Connection current() {
        return reading ? copy : primary;
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void readIfNewest() throws SQLException {
        var newest = state(primary);
        // Nothing more is read here: no transaction stays open while the copy is read.
        primary.rollback();
        if (!replica.mayBeTried()) {
            return;
        }
        try {
            if (copy == null) {
                copy = replica.connect();
                copy.setAutoCommit(false);
                copy.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            // Silent, not refusing: the deadline can't stop this one yet.
            copy.setNetworkTimeout(Runnable::run, PATIENCE_IN_MILLIS);
            reading = state(copy).isAsNewAs(newest);
            copy.setNetworkTimeout(Runnable::run, 0);
            if (!reading) {
                copy.rollback();
            }
        } catch (SQLException unreachable) {
            replica.failed();
            LOG.warnf("The read replica can't be used just now, the database itself is read: %s", unreachable.getMessage());
            giveUpCopy();
        }
    }

    private record State(String store, long revision) {

        boolean isAsNewAs(State other) {
            return store.equals(other.store) && revision >= other.revision;
        }
    }

    private static State state(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var store = statement.executeQuery(STATE)) {
            store.next();
            return new State(store.getString(1), store.getLong(2));
        }
    }

    private void stopReading() {
        if (reading) {
            reading = false;
            try {
                copy.rollback();
            } catch (SQLException lost) {
                giveUpCopy();
            }
        }
    }

    private void giveUpCopy() {
        reading = false;
        if (copy != null) {
            try {
                copy.close();
            } catch (SQLException lost) {
                LOG.debug("A connection to the read replica could not be closed", lost);
            }
            copy = null;
        }
    }
}
