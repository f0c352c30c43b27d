package org.tamga.web.socket;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Connections;

/**
 * In which order what all WebSockets ask for is executed, and how much of it at once: however much that is, threads and connections to
 * the database remain for everybody else. Clients take turns, so that one who asks for much holds up itself.
 */
@ApplicationScoped
public class Turns {

    private final int atOnce;
    private final int mostWaiting;
    private final Map<Client, Deque<Runnable>> waiting = new LinkedHashMap<>();
    private int taken;
    private int waitingNow;

    Turns(SocketConfig config, Connections connections) {
        this.atOnce = connections.fewerThanAll(config.executing());
        this.mostWaiting = config.waiting();
    }

    /**
     * Runs something when it is its turn, maybe at once; whoever has had theirs says {@link #done()}. It must not take long itself.
     *
     * @return false where too much waits already, and this will never have its turn
     */
    boolean ask(Client client, Runnable turn) {
        synchronized (this) {
            if (taken >= atOnce && waitingNow >= mostWaiting) {
                return false;
            }
        }
        await(client, turn);
        return true;
    }

    /** The same, however much waits: of what was let in before. */
    void await(Client client, Runnable turn) {
        synchronized (this) {
            if (taken >= atOnce) {
                waiting.computeIfAbsent(client, first -> new ArrayDeque<>()).add(turn);
                waitingNow++;
                return;
            }
            taken++;
        }
        turn.run();
    }

    /** @return whether it still waited; then it never has its turn */
    synchronized boolean withdraw(Client client, Runnable turn) {
        var own = waiting.get(client);
        if (own == null || !own.remove(turn)) {
            return false;
        }
        waitingNow--;
        if (own.isEmpty()) {
            waiting.remove(client);
        }
        return true;
    }

    /** A turn is over: it is the next one's, of the client that has waited longest for one. */
    void done() {
        var next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized Runnable next() {
        if (waiting.isEmpty()) {
            taken--;
            return null;
        }
        var client = waiting.keySet().iterator().next();
        var own = waiting.remove(client);
        var turn = own.poll();
        waitingNow--;
        if (!own.isEmpty()) {
            waiting.put(client, own);
        }
        return turn;
    }

    /** How many are executed just now. */
    synchronized int taken() {
        return taken;
    }
}
